package org.objectionportal.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The portal with the preview, on texts that a test may edit. */
public final class PreviewProfile implements QuarkusTestProfile {

    static final Path TEXTS = Path.of("target/preview-texts").toAbsolutePath();

    @Override
    public String getConfigProfile() {
        return "preview";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        try (Stream<Path> files = Files.walk(Path.of("i18n"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = TEXTS.resolve(Path.of("i18n").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("portal.texts.directory", TEXTS.toString());
    }
}
