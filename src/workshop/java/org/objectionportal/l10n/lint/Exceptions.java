package org.objectionportal.l10n.lint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code i18n/exceptions.tsv}: findings the team has looked at and lets stand, each with reason, person and day. */
final class Exceptions {

    static final String FILE = "exceptions.tsv";

    private final Table table;
    private final Set<Table.Row> used = new HashSet<>();

    private Exceptions(Table table) {
        this.table = table;
    }

    static Exceptions read(Path folder) {
        return new Exceptions(Table.read(folder, FILE));
    }

    /** Whether a row lets this finding stand. */
    boolean cover(Finding finding) {
        List<Table.Row> covering = table.rows().stream().filter(row -> covers(row, finding)).toList();
        used.addAll(covering);
        return !covering.isEmpty();
    }

    /** Rows that lack something, and, after everything was asked about, rows that matched nothing. */
    List<Finding> findings() {
        Findings found = new Findings("exceptions");
        for (Table.Row row : table.rows()) {
            if (row.get("reason").isEmpty() || row.get("who").isEmpty() || !isDay(row.get("date"))) {
                found.add(table.name(), row.line(), row.get("key"), "This exception does not say why, who or when.",
                        "Fill in reason, who and date; a date looks like 2026-11-27.");
            }
            if (!used.contains(row)) {
                found.add(table.name(), row.line(), row.get("key"), "This exception matches nothing (any more).", "Delete the line.");
            }
        }
        return found.all();
    }

    private static boolean covers(Table.Row row, Finding finding) {
        String key = row.get("key");
        return (key.equals(finding.key()) || isFolder(key) && finding.key().startsWith(key)) && row.get("rule").equals(finding.rule())
                && (row.get("language").equals("*") || row.get("language").equals(finding.language()));
    }

    /** Of the program a whole folder can be named, such as that of a command for operators; of the texts only one at a time. */
    private static boolean isFolder(String key) {
        return key.startsWith("src/") && key.endsWith("/");
    }

    private static boolean isDay(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
