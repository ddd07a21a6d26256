package org.objectionportal.language;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The message files as the preview reads them: with the languages made of English, with marks, and patiently. A file that
 * cannot be read just now is told of and leaves its last good texts standing; a missing text shows its name.
 */
@IfBuildProfile("preview")
@Alternative
@Priority(1)
@Singleton
public class PreviewMessageFiles extends MessageFiles {

    /** What was made of which texts. */
    private record Made(Map<String, Pattern> english, Map<String, Pattern> own, Map<String, Pattern> patterns) {
    }

    private final MessageFiles packed;
    private final Languages languages;
    private final Marker marker;
    private final Map<String, Map<String, Pattern>> lastGood = new ConcurrentHashMap<>();
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<String, String> problems = new ConcurrentSkipListMap<>();

    @Inject
    PreviewMessageFiles(@ConfigProperty(name = "portal.texts.directory") Optional<Path> directory, Languages languages, Marker marker) {
        super(directory, languages);
        this.packed = new MessageFiles(Optional.empty(), languages);
        this.languages = languages;
        this.marker = marker;
    }

    /** What is wrong with files that were last asked for, naming file and key; empty when nothing is. */
    public Collection<String> problems() {
        return problems.values();
    }

    @Override
    Map<String, Pattern> patterns(String area, Language language) {
        Map<String, Pattern> english = read(area, languages.source());
        Map<String, Pattern> own = WorkshopLanguages.isMade(language) ? english : read(area, language);
        String file = name(area, language);
        Made last = made.get(file);
        if (last == null || !last.english().equals(english) || !last.own().equals(own)) {
            last = new Made(english, own, make(area, language, english, own));
            made.put(file, last);
        }
        return last.patterns();
    }

    private Map<String, Pattern> make(String area, Language language, Map<String, Pattern> english, Map<String, Pattern> own) {
        Map<String, Pattern> patterns = new HashMap<>();
        new TreeMap<>(english).forEach((key, pattern) -> {
            Place place = new Place("messages/" + area, language.tag(), key);
            String source = language.equals(WorkshopLanguages.PSEUDO) ? PseudoText.pattern(pattern.source())
                    : language.equals(WorkshopLanguages.KEYS) || !own.containsKey(key) ? named(place, pattern)
                    : own.get(key).source();
            patterns.put(key, new MarkedPattern(source, language, place, marker));
        });
        return patterns;
    }

    /** The name of a text, and what the portal fills in. */
    private static String named(Place place, Pattern english) {
        StringBuilder name = new StringBuilder(place.name());
        english.argumentNames().stream().sorted().forEach(argument -> name.append(" {").append(argument).append('}'));
        return name.toString();
    }

    private Map<String, Pattern> read(String area, Language language) {
        String file = name(area, language);
        try {
            Map<String, Pattern> patterns = super.patterns(area, language);
            lastGood.put(file, patterns);
            problems.remove(file);
            return patterns;
        } catch (IllegalStateException | UncheckedIOException | IllegalArgumentException e) {
            problems.put(file, e.getMessage());
            return lastGood.computeIfAbsent(file, f -> packed.patterns(area, language));
        }
    }
}
