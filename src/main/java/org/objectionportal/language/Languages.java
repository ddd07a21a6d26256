package org.objectionportal.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The languages that are offered, in the order of the EU's Interinstitutional Style Guide 7.2.1, read from
 * {@code i18n/languages.properties}: a further language is one line there and its files, no code. Those still being
 * translated ({@code preview}) are offered only where the localisation team looks at its work.
 */
@Singleton
public class Languages {

    private static final String FILE = "languages.properties";
    private static final String SOURCE_TAG = "en";
    private static final Set<String> STANDINGS = Set.of("released", "preview", "planned");

    private final Map<String, Language> offered = new LinkedHashMap<>();

    /** The released languages, as they are packed into the portal. */
    public Languages() {
        this(Optional.empty(), false);
    }

    /**
     * @param directory where {@code i18n/} is read from; empty for what is packed into the portal
     * @param previews  whether to offer languages that are still being translated, too: never in production
     * @throws IllegalStateException when a line of the file is not as its head says
     */
    @Inject
    public Languages(@ConfigProperty(name = "portal.texts.directory") Optional<Path> directory,
            @ConfigProperty(name = "portal.texts.previews", defaultValue = "false") boolean previews) {
        linesInOrder(directory).forEach((tag, line) -> {
            String[] parts = line.split("\\s*\\|\\s*");
            if (parts.length != 4 || !STANDINGS.contains(parts[3])) {
                throw new IllegalStateException("i18n/" + FILE + ": the line of " + tag
                        + " needs four parts, the last of them released, preview or planned, not: " + line);
            }
            boolean preview = parts[3].equals("preview");
            if (parts[3].equals("released") || preview && previews) {
                offered.put(tag, new Language(tag, Locale.forLanguageTag(parts[0]), parts[1], parts[2], preview));
            }
        });
    }

    /** All languages that are offered, in the official order. */
    public List<Language> all() {
        return List.copyOf(offered.values());
    }

    /** The language of that tag, if it is offered; exact, as tags are parts of URLs. */
    public Optional<Language> find(String tag) {
        return Optional.ofNullable(offered.get(tag));
    }

    /** The language the texts are written in first; also the last resort of negotiation. */
    public Language source() {
        return offered.get(SOURCE_TAG);
    }

    /** {@link Properties} forgets the order of its file; this one writes it down. */
    private static Map<String, String> linesInOrder(Optional<Path> directory) {
        Map<String, String> lines = new LinkedHashMap<>();
        Properties inOrder = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                lines.put((String) key, (String) value);
                return super.put(key, value);
            }
        };
        try (Reader reader = new InputStreamReader(directory.isPresent() ? Files.newInputStream(directory.get().resolve(FILE))
                : Languages.class.getResourceAsStream("/" + FILE), StandardCharsets.UTF_8)) {
            inOrder.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
