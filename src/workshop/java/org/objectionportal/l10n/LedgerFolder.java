package org.objectionportal.l10n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code i18n/ledger/}: a file per language with a line per text, and {@code english.tsv} with each English text that a
 * line was made from. It is kept there, and not looked for in Git's history, so that what has changed can be shown in any
 * copy of the folder, however it came there.
 */
final class LedgerFolder {

    private static final String HEAD = """
            # Who made and who read each text, and from which English. Written by ./l10n accept and ./l10n import, not by hand.
            # text\tfingerprint of the English\tfingerprint of the text\ttranslator\treader (- nobody yet)\tdate
            """;
    private static final String ENGLISH_HEAD = """
            # The English texts that the lines beside this file were made from. Written by ./l10n, not by hand.
            # text\tfingerprint\tEnglish
            """;
    private static final String ENGLISH = "english.tsv";
    private static final int CELLS = 6;

    private final Path folder;
    private final Map<String, Map<String, Line>> lines = new TreeMap<>();
    private final Map<String, String> english = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private LedgerFolder(Path folder) {
        this.folder = folder;
    }

    static LedgerFolder read(Path texts) {
        LedgerFolder ledger = new LedgerFolder(texts.resolve("ledger"));
        if (Files.isDirectory(ledger.folder)) {
            Table.read(ledger.folder.resolve(ENGLISH)).stream().filter(row -> row.size() == 3)
                    .forEach(row -> ledger.english.put(row.get(0) + "\t" + row.get(1), row.get(2)));
            ledger.languages().forEach(language -> Table.read(ledger.file(language)).forEach(row -> ledger.add(language, row)));
        }
        return ledger;
    }

    /** By language and address. */
    Map<String, Line> lines(String language) {
        return lines.getOrDefault(language, Map.of());
    }

    /** The English text of that fingerprint; null when it is not on record. */
    String english(String address, String fingerprint) {
        return english.get(address + "\t" + fingerprint);
    }

    List<String> problems() {
        return problems;
    }

    /** Puts the lines in the place of those on the same texts; the English they were made from is added by the caller. */
    void put(String language, Collection<Line> added, Map<String, String> englishByAddress) {
        Map<String, Line> all = lines.computeIfAbsent(language, l -> new TreeMap<>());
        added.forEach(line -> {
            all.put(line.address(), line);
            english.put(line.address() + "\t" + line.english(), englishByAddress.get(line.address()));
        });
    }

    /** Writes the language's file and the English texts that any line still names; lines on other texts go. */
    void write(String language, Collection<String> addresses) {
        lines.get(language).keySet().retainAll(addresses);
        Table.write(file(language), HEAD, lines.get(language).values().stream().map(line -> List.of(line.address(), line.english(),
                line.text(), line.translator(), line.reviewer(), line.date().toString())).toList());
        List<String> named = lines.values().stream().flatMap(all -> all.values().stream())
                .map(line -> line.address() + "\t" + line.english()).distinct().toList();
        english.keySet().retainAll(named);
        Table.write(folder.resolve(ENGLISH), ENGLISH_HEAD, english.entrySet().stream()
                .map(entry -> List.of(entry.getKey().split("\t")[0], entry.getKey().split("\t")[1], entry.getValue())).toList());
    }

    private void add(String language, List<String> row) {
        String file = "i18n/ledger/" + language + ".tsv";
        try {
            if (row.size() != CELLS) {
                throw new IllegalArgumentException();
            }
            Line line = new Line(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), LocalDate.parse(row.get(5)));
            if (lines.computeIfAbsent(language, l -> new TreeMap<>()).put(line.address(), line) != null) {
                problems.add(file + ": " + line.address() + " stands twice; keep one of the lines, or delete both and accept the text again");
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            problems.add(file + ": cannot read “" + String.join(" ", row) + "”; delete the line and accept the text again");
        }
    }

    private List<String> languages() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tsv") && !name.equals(ENGLISH))
                    .map(name -> name.substring(0, name.length() - ".tsv".length())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String language) {
        return folder.resolve(language + ".tsv");
    }
}
