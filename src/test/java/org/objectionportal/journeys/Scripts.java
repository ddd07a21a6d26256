package org.objectionportal.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The functions examiners run in a page. */
final class Scripts {

    private Scripts() {
    }

    /** @return the function of that file in {@code src/test/resources/journeys}, without the comment above it */
    static String read(String file) {
        try (InputStream in = Scripts.class.getResourceAsStream("/journeys/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^(//[^\n]*\n)+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
