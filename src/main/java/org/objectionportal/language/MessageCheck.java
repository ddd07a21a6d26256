package org.objectionportal.language;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

/**
 * Refuses a build, and a start, in which Java and the message files do not say the same: a key that is missing, one
 * that nobody asks for, an argument no method hands over. Each finding names file and key.
 */
@Singleton
public class MessageCheck {

    /** Areas whose screens stay in one language: those of the operator's own staff. */
    private static final Map<String, String> ONE_LANGUAGE = Map.of("programme", "en", "support", "en");

    /** Named here and not searched for, as a jar cannot list its folders; the build compares it with the folders. */
    static final List<String> AREAS = List.of("accounts", "delivery", "identity", "item", "notice", "objection", "overview",
            "programme", "site", "support");

    private final Languages languages;
    private final MessageFiles files;

    MessageCheck(Languages languages, MessageFiles files) {
        this.languages = languages;
        this.files = files;
    }

    void atStart(@Observes StartupEvent start) {
        List<String> findings = findings();
        if (!findings.isEmpty()) {
            throw new IllegalStateException("The message files are not complete:\n" + String.join("\n", findings));
        }
    }

    /**
     * The check of the build.
     *
     * @param arguments the {@code i18n} folder
     * @throws IllegalStateException naming every file and key that is wrong
     */
    public static void main(String[] arguments) {
        List<String> found = findings(Path.of(arguments[0]));
        if (!found.isEmpty()) {
            throw new IllegalStateException("The message files are not complete:\n" + String.join("\n", found));
        }
    }

    /** What is wrong with an {@code i18n} folder, one line a finding; empty when all is well. */
    public static List<String> findings(Path folder) {
        List<String> found = new ArrayList<>();
        Set<String> areas = new TreeSet<>(Arrays.asList(folder.resolve("messages").toFile().list((dir, name) -> new File(dir, name).isDirectory())));
        if (!areas.equals(new TreeSet<>(AREAS))) {
            found.add("i18n/messages holds " + areas + ", Java knows " + AREAS);
        }
        Languages released = new Languages(Optional.of(folder), false);
        found.addAll(new MessageCheck(released, new MessageFiles(Optional.of(folder), released)).findings());
        return found;
    }

    /** What is wrong, one line a finding; empty when all is well. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (String area : AREAS) {
            Map<String, Set<String>> expected = MessageKeys.expected(interfaceOf(area));
            for (Language language : languages.all()) {
                if (ONE_LANGUAGE.getOrDefault(area, language.tag()).equals(language.tag())) {
                    compare(area, language, expected, findings);
                }
            }
        }
        return findings;
    }

    private void compare(String area, Language language, Map<String, Set<String>> expected, List<String> findings) {
        String file = "i18n/" + MessageFiles.name(area, language);
        Map<String, Pattern> patterns;
        try {
            patterns = files.patterns(area, language);
        } catch (IllegalStateException | java.io.UncheckedIOException e) {
            findings.add(e.getMessage());
            return;
        }
        Map<String, Pattern> source = files.patterns(area, languages.source());
        expected.forEach((key, arguments) -> {
            Pattern pattern = patterns.get(key);
            if (pattern == null || pattern.isMissing()) {
                findings.add(file + ": key " + key + " is missing");
            } else if (!arguments.containsAll(pattern.argumentNames())) {
                findings.add(file + ": key " + key + " uses " + pattern.argumentNames() + ", but is given " + arguments);
            } else if (source.containsKey(key) && !source.get(key).argumentNames().equals(pattern.argumentNames())) {
                findings.add(file + ": key " + key + " uses " + pattern.argumentNames() + ", the English text "
                        + source.get(key).argumentNames());
            }
        });
        patterns.keySet().stream().filter(key -> !expected.containsKey(key)).sorted()
                .forEach(key -> findings.add(file + ": key " + key + " is used nowhere"));
    }

    private static Class<?> interfaceOf(String area) {
        try {
            return Class.forName(MessageKeys.interfaceOf(area), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("i18n/messages/" + area + " has no interface " + MessageKeys.interfaceOf(area), e);
        }
    }
}
