package org.objectionportal.l10n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.objectionportal.l10n.lint.Finding;
import org.objectionportal.l10n.lint.Lint;

/** Tries a change on a copy of {@code i18n/} and tells what would be wrong that was not before. */
final class Rehearsal {

    private Rehearsal() {
    }

    /** @param files new contents by path within {@code i18n/} */
    static List<String> of(Workshop workshop, Map<Path, String> files) {
        try {
            Path copy = Files.createTempDirectory("l10n");
            try {
                copy(workshop.texts(), copy);
                for (Map.Entry<Path, String> file : files.entrySet()) {
                    Files.writeString(copy.resolve(file.getKey()), file.getValue());
                }
                List<Finding> after = Lint.of(workshop.project(), copy).findings();
                Set<String> before = after.isEmpty() ? Set.of() : Lint.of(workshop.project(), workshop.texts()).findings().stream()
                        .map(Rehearsal::what).collect(Collectors.toSet());
                return after.stream().filter(finding -> !before.contains(what(finding))).map(Finding::toString).toList();
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes a finding the same on another line. */
    private static String what(Finding finding) {
        return String.join("\n", finding.rule(), finding.file(), finding.key(), finding.wrong());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
