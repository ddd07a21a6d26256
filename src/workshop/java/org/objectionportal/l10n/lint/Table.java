package org.objectionportal.l10n.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table the localisation team keeps as a text file: one row a line, cells separated by tabs, {@code #} before remarks; the
 * first row that is no remark names the columns.
 *
 * @param name for findings, with {@code i18n/}
 */
record Table(String name, List<Row> rows) {

    /** @param line from 1 */
    record Row(String table, int line, List<String> columns, List<String> cells) {

        /** Empty where the row ends before that column, or there is none. */
        String get(String column) {
            int at = columns.indexOf(column);
            return at >= 0 && at < cells.size() ? cells.get(at) : "";
        }
    }

    /** @param folder {@code i18n/} or a copy of it */
    static Table read(Path folder, String file) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = null;
        int number = 0;
        try {
            for (String line : Files.readAllLines(folder.resolve(file))) {
                number++;
                List<String> cells = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                } else if (columns == null) {
                    columns = cells;
                } else {
                    rows.add(new Row("i18n/" + file, number, columns, cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read i18n/" + file, e);
        }
        return new Table("i18n/" + file, rows);
    }

    /** The rows that hold for a language: its own and those of {@code *}. */
    List<Row> of(String language) {
        return rows.stream().filter(row -> row.get("lang").equals(language) || row.get("lang").equals("*")).toList();
    }
}
