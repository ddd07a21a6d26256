package org.objectionportal.l10n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A table in a text file: one row a line, tabs between columns, a head that says what they are. */
final class Table {

    private Table() {
    }

    /** The rows without the head, as cells; none when the file is not there. */
    static List<List<String>> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\t", -1)).map(Table::unescaped).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows are sorted, so that the same content is the same file and two people's additions rarely meet. */
    static void write(Path file, String head, List<List<String>> rows) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, head + String.join("", rows.stream()
                    .map(row -> String.join("\t", row.stream().map(Table::escaped).toList()) + "\n").sorted().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String unescaped(String cell) {
        return cell.indexOf('\\') < 0 ? cell
                : cell.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace('\0', '\\');
    }
}
