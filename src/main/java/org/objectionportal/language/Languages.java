package org.objectionportal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import jakarta.inject.Singleton;

/**
 * The languages that are offered, in the order of the EU's Interinstitutional Style Guide 7.2.1, read from
 * {@code i18n/languages.properties}: a further language is one line there and its files, no code.
 */
@Singleton
public class Languages {

    private static final String FILE = "/languages.properties";
    private static final String SOURCE_TAG = "en";

    private final Map<String, Language> released = new LinkedHashMap<>();

    /** @throws IllegalStateException when a line of the file is not as its head says */
    public Languages() {
        linesInOrder().forEach((tag, line) -> {
            String[] parts = line.split("\\s*\\|\\s*");
            if (parts.length != 4) {
                throw new IllegalStateException("i18n" + FILE + ": the line of " + tag + " needs four parts, not: " + line);
            }
            if (parts[3].equals("released")) {
                released.put(tag, new Language(tag, Locale.forLanguageTag(parts[0]), parts[1], parts[2]));
            }
        });
    }

    /** All languages that are offered, in the official order. */
    public List<Language> all() {
        return List.copyOf(released.values());
    }

    /** The language of that tag, if it is offered; exact, as tags are parts of URLs. */
    public Optional<Language> find(String tag) {
        return Optional.ofNullable(released.get(tag));
    }

    /** The language a request asks for, {@code tag} possibly null or invented; the source language where it is not offered. */
    public Language findOrSource(String tag) {
        return find(String.valueOf(tag)).orElseGet(this::source);
    }

    /** The language the texts are written in first; also the last resort of negotiation. */
    public Language source() {
        return released.get(SOURCE_TAG);
    }

    /** {@link Properties} forgets the order of its file; this one writes it down. */
    private static Map<String, String> linesInOrder() {
        Map<String, String> lines = new LinkedHashMap<>();
        Properties inOrder = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                lines.put((String) key, (String) value);
                return super.put(key, value);
            }
        };
        try (InputStream in = Languages.class.getResourceAsStream(FILE)) {
            inOrder.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
