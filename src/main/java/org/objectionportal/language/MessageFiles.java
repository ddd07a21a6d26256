package org.objectionportal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The message files: packed into the portal, or read live from the localisation team's folder, where an edited line
 * shows on the next reload.
 */
@Singleton
class MessageFiles {

    private record Loaded(FileTime modified, Map<String, Pattern> patterns) {
    }

    private final Optional<Path> directory;
    private final Languages languages;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

    @Inject
    MessageFiles(@ConfigProperty(name = "portal.texts.directory") Optional<Path> directory, Languages languages) {
        this.directory = directory;
        this.languages = languages;
    }

    /**
     * The texts of an area in a language by key. What a preview language lacks is there in English; a released one has all
     * of its own.
     *
     * @throws IllegalStateException naming file and key when a pattern cannot be read
     */
    Map<String, Pattern> patterns(String area, Language language) {
        if (!language.preview()) {
            return own(area, language);
        }
        Map<String, Pattern> patterns = new HashMap<>(own(area, languages.source()));
        if (exists(name(area, language))) {
            own(area, language).forEach((key, pattern) -> {
                if (!pattern.isMissing()) {
                    patterns.put(key, pattern);
                }
            });
        }
        return patterns;
    }

    private Map<String, Pattern> own(String area, Language language) {
        String file = name(area, language);
        Loaded current = loaded.get(file);
        FileTime modified = modified(file);
        if (current == null || !current.modified().equals(modified)) {
            current = new Loaded(modified, parse(file, language));
            loaded.put(file, current);
        }
        return current.patterns();
    }

    static String name(String area, Language language) {
        return "messages/" + area + "/" + language.tag() + ".properties";
    }

    private FileTime modified(String file) {
        if (directory.isEmpty()) {
            return FileTime.fromMillis(0);
        }
        try {
            return Files.getLastModifiedTime(directory.get().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read i18n/" + file, e);
        }
    }

    private Map<String, Pattern> parse(String file, Language language) {
        Properties texts = new Properties();
        try (InputStream in = open(file)) {
            if (in == null) {
                throw new IllegalStateException("i18n/" + file + " is missing: " + language.englishName() + " is released");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read i18n/" + file, e);
        }
        Map<String, Pattern> patterns = new HashMap<>();
        texts.forEach((key, text) -> {
            try {
                patterns.put((String) key, new Pattern((String) text, language));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("i18n/" + file + ", key " + key + ": " + e.getMessage(), e);
            }
        });
        return Map.copyOf(patterns);
    }

    private boolean exists(String file) {
        return directory.isPresent() ? Files.exists(directory.get().resolve(file))
                : MessageFiles.class.getResource("/" + file) != null;
    }

    private InputStream open(String file) throws IOException {
        return directory.isPresent() ? Files.newInputStream(directory.get().resolve(file))
                : MessageFiles.class.getResourceAsStream("/" + file);
    }
}
