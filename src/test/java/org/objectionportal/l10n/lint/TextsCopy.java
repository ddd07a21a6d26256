package org.objectionportal.l10n.lint;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the real texts in English and one other language, to break. */
record TextsCopy(Path folder) {

    private static final Path REAL = Path.of("i18n");
    private static final Pattern OF_A_LANGUAGE = Pattern.compile("(?:messages_)?([a-z]{2})\\.(?:properties|md|tsv)");

    static TextsCopy of(Path folder, String language) throws IOException {
        try (Stream<Path> files = Files.walk(REAL)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> isOf(List.of("en", language), file)).toList()) {
                Path copy = folder.resolve(REAL.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        TextsCopy copy = new TextsCopy(folder);
        copy.replace("languages.properties", "(?m)^(?!en|" + language + ")(.*)released", "$1planned");
        String languages = language.equals("en") ? "en" : language + ",en";
        copy.replace("notices/ai-training/manifest.properties", "(?m)languages=.*", "languages=" + languages);
        copy.replace(Exceptions.FILE, "(?m)^src/.*\n", "");
        return copy;
    }

    /** Without the program: rules about it have their own tests. */
    Lint lint() {
        return Lint.of(folder, folder);
    }

    /** Replaces every place the pattern matches; a pattern that changes nothing fails the test. */
    void replace(String file, String pattern, String replacement) throws IOException {
        String before = Files.readString(folder.resolve(file));
        String after = before.replaceAll(pattern, replacement);
        assertNotEquals(before, after, file + " has no " + pattern);
        Files.writeString(folder.resolve(file), after);
    }

    void except(String row) throws IOException {
        Path file = folder.resolve(Exceptions.FILE);
        Files.writeString(file, Files.readString(file) + row + "\n", StandardCharsets.UTF_8);
    }

    private static boolean isOf(List<String> languages, Path file) {
        var name = OF_A_LANGUAGE.matcher(file.getFileName().toString());
        return !name.matches() || languages.contains(name.group(1));
    }
}
