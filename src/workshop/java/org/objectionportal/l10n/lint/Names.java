package org.objectionportal.l10n.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that are not translated, or translated always alike: brands, the short name of the GDPR. A row of
 * {@code glossary/names.tsv} for a language comes before that for {@code *}.
 */
final class Names implements Rule {

    static final String FILE = "glossary/names.tsv";
    private static final String ADDRESSES = "\\S+@\\S+|(?:[a-z0-9-]+\\.)+(?:eu|org|uk|com)\\b|https?:\\S*|\\(https\\)";

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String finds() {
        return "names that are left out or translated: brands, the short name of the GDPR";
    }

    /** Everything that keeps its letters in whatever language: names and addresses. */
    static Pattern foreignWords(Texts texts) {
        return Pattern.compile(Stream.concat(Stream.of(ADDRESSES), texts.table(FILE).rows().stream().filter(row -> row.get("lang").equals("*"))
                .map(row -> "\\b" + spaced(row.get("form")) + "\\b")).collect(Collectors.joining("|")));
    }

    @Override
    public void check(Texts texts, Findings found) {
        List<Table.Row> rows = texts.table(FILE).rows();
        for (Table.Row row : rows) {
            Pattern english = Pattern.compile("\\b" + Pattern.quote(row.get("english")) + "\\b");
            Pattern form = Pattern.compile("(?<!\\p{L})(?:" + spaced(row.get("form")) + ")(?!\\p{Ll})");
            texts.wordings().stream().filter(wording -> wording.isTranslation() && isFor(row, rows, wording)
                    && wording.english().readings().stream().anyMatch(reading -> english.matcher(reading).find())
                    && !wording.readings().isEmpty() && wording.readings().stream().noneMatch(reading -> form.matcher(reading).find()))
                    .forEach(wording -> found.add(wording, "English names “" + row.get("english") + "”, the text does not have “" + row.get("form") + "”.",
                            "Write “" + row.get("form") + "”."));
        }
    }

    /** Any blank will do between the words of a name. */
    private static String spaced(String form) {
        return form.replace(" ", "[ \\u00A0]");
    }

    private static boolean isFor(Table.Row row, List<Table.Row> rows, Wording wording) {
        String language = wording.language().tag();
        return row.get("lang").equals(language) || row.get("lang").equals("*") && rows.stream()
                .noneMatch(other -> other.get("lang").equals(language) && other.get("english").equals(row.get("english")));
    }
}
