package org.objectionportal.l10n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.objectionportal.l10n.lint.Finding;
import org.objectionportal.l10n.lint.Lint;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.testing.Results;

/**
 * Writes the table of {@code docs/languages.md}: what each language has, and what its last examinations found. What has not
 * been run since {@code target} was emptied shows as a dash. Run by {@code ./mvnw -q test-compile exec:java@languages}.
 */
public final class LanguageTable {

    private static final Path PAGE = Path.of("docs/languages.md");
    private static final Path GLOSSARY = Path.of("glossary/gdpr.tsv");
    private static final String BEGIN = "<!-- table -->\n";
    private static final String END = "<!-- end of table -->\n";
    private static final Pattern SYNTAX = Pattern.compile("\\{[^{}]*}|\\w+, (?:plural|select),|=?\\w+ \\{|[{}#]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’-]*");

    /** @param name heading of the column; @param of what it says of a language */
    private record Column(String name, Function<Language, String> of) {
    }

    private LanguageTable() {
    }

    public static void main(String[] arguments) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(page.indexOf(END)));
    }

    private static String table() throws IOException {
        Catalogue catalogue = Catalogue.read(Path.of("i18n"));
        Ledger ledger = Ledger.read(catalogue);
        Map<String, Long> findings = Lint.of(Path.of(""), catalogue.folder()).findings().stream()
                .collect(Collectors.groupingBy(Finding::language, Collectors.counting()));
        List<String> glossary = Files.readAllLines(catalogue.folder().resolve(GLOSSARY));
        List<Column> columns = List.of(
                new Column("language", Language::englishName),
                new Column("texts", language -> number(texts(catalogue, language).size())),
                new Column("words", language -> number(words(catalogue, language))),
                new Column("reviewed", language -> reviewed(ledger, language)),
                new Column("linter", language -> number(findings.getOrDefault(language.tag(), 0L))),
                new Column("terms", language -> number(terms(glossary, language))),
                examination("crawl"),
                examination("axe"),
                examination("screenshots"));
        return row(columns.stream().map(Column::name).toList()) + row(columns.stream().map(column -> "---").toList())
                + new Languages().all().stream().map(language -> row(columns.stream().map(column -> column.of().apply(language)).toList()))
                        .collect(Collectors.joining());
    }

    /** Findings, and on how many pages and mails. */
    private static Column examination(String name) {
        Map<String, Results.Result> results = Results.read(name);
        return new Column(name, language -> {
            Results.Result result = results.get(language.tag());
            return result == null ? "–" : result.findings() + " on " + result.pages();
        });
    }

    /** Of its texts and the sections of its notice: read by somebody else than who wrote them, and unchanged since. */
    private static String reviewed(Ledger ledger, Language language) {
        Status.Count count = Status.of(ledger, language).total();
        return count.reviewed() * 100 / count.all() + " %";
    }

    private static List<String> texts(Catalogue catalogue, Language language) {
        return catalogue.files(language.tag()).stream().flatMap(file -> file.texts().stream()).map(Text::value).toList();
    }

    /** Of screens, mails, sign-in and the notice in force. */
    private static long words(Catalogue catalogue, Language language) {
        List<String> all = new ArrayList<>(texts(catalogue, language));
        all.add(notice(catalogue, language));
        return all.stream().mapToLong(text -> WORD.matcher(SYNTAX.matcher(text).replaceAll(" ")).results().count()).sum();
    }

    private static String notice(Catalogue catalogue, Language language) {
        try {
            Path notices = catalogue.folder().resolve("notices/ai-training");
            Properties manifest = new Properties();
            try (var in = Files.newBufferedReader(notices.resolve("manifest.properties"))) {
                manifest.load(in);
            }
            return Files.readString(notices.resolve(manifest.getProperty("current")).resolve(language.tag() + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Terms of the GDPR whose official form the linter holds the texts to. */
    private static long terms(List<String> glossary, Language language) {
        List<String> line = glossary.stream().filter(one -> one.startsWith(language.tag() + "\t")).map(one -> List.of(one.split("\t")))
                .findFirst().orElseThrow();
        return line.stream().skip(1).filter(term -> !term.isBlank()).count();
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
