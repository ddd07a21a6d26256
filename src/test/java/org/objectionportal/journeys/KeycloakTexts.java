package org.objectionportal.journeys;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;

import org.objectionportal.language.Language;

/** The words of Keycloak's pages or mails, as the localisation team wrote them. */
final class KeycloakTexts {

    private final Properties texts = new Properties();

    /** @param area {@code login} or {@code email} */
    KeycloakTexts(String area, Language language) {
        try (Reader file = Files.newBufferedReader(Path.of("i18n/keycloak", area, "messages_" + language.tag() + ".properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key, Object... arguments) {
        return MessageFormat.format(texts.getProperty(key), arguments);
    }
}
