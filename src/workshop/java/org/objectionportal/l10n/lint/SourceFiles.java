package org.objectionportal.l10n.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of the program that rules look at, from the folder of the project. */
record SourceFiles(Path project) {

    /** In the order of their paths; nothing where there is no such folder. */
    List<Path> in(String folder, String... endings) {
        if (!Files.isDirectory(project.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(project.resolve(folder))) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name(Path file) {
        return project.relativize(file).toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Blanks out what matches, keeping every line where it is. */
    static String without(Pattern pattern, String content) {
        return pattern.matcher(content).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    }

    static int line(String content, int offset) {
        return (int) content.substring(0, offset).chars().filter(sign -> sign == '\n').count() + 1;
    }
}
