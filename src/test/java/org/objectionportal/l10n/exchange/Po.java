package org.objectionportal.l10n.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * GNU gettext's PO, which every translation tool reads: a text's address is its {@code msgctxt}, notes are comments, and
 * what waits for somebody is {@code fuzzy}, with the English of before beside it.
 */
public final class Po {

    /** In the comments of an entry, before the fingerprint of the translation as it left. */
    static final String BASE = "l10n-base: ";

    private static final String HEAD = """
            # Texts of the Objection Portal. The comments say where each text stands and what its {arguments} hold.
            msgid ""
            msgstr ""
            "Project-Id-Version: objection-portal\\n"
            "Language: %s\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            """;

    private Po() {
    }

    public static void write(Job job, Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD.formatted(job.language().replace('-', '_')));
        job.units().forEach(unit -> write(unit, text.append('\n')));
        Files.writeString(file, text);
    }

    /** @throws IllegalArgumentException naming the line that cannot be read */
    public static Job read(Path file) throws IOException {
        return new PoReader(Files.readAllLines(file)).job();
    }

    private static void write(Unit unit, StringBuilder text) {
        if (!unit.note().isEmpty()) {
            text.append("#. ").append(unit.note()).append('\n');
        }
        text.append("#. ").append(BASE).append(unit.base()).append('\n');
        text.append("#: ").append(unit.place()).append('\n');
        if (!unit.finished() && !unit.target().isEmpty()) {
            text.append("#, fuzzy\n");
        }
        if (!unit.sourceBefore().isEmpty()) {
            text.append(keyword("#| msgid", unit.sourceBefore()).replace("\n\"", "\n#| \""));
        }
        text.append(keyword("msgctxt", unit.address())).append(keyword("msgid", unit.source())).append(keyword("msgstr", unit.target()));
    }

    /** Texts of several lines stand on several lines. */
    private static String keyword(String keyword, String text) {
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t").replace("\n", "\\n");
        String lines = quoted.contains("\\n") ? "\"\"\n\"" + quoted.replaceAll("(?<!\\\\)((?:\\\\\\\\)*\\\\n)(?=.)", "$1\"\n\"") + "\"" : "\"" + quoted + "\"";
        return keyword + " " + lines + "\n";
    }
}
