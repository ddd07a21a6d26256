package org.objectionportal.l10n.lint;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Official terms that are not used: where English has a term of the GDPR, the translation has that of its own text. The terms
 * stand in {@code glossary/gdpr.tsv}; how to know them in a sentence, in {@code glossary/stems.tsv}.
 */
final class Terms implements Rule {

    static final String STEMS = "glossary/stems.tsv";
    private static final String OFFICIAL = "glossary/gdpr.tsv";

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public String finds() {
        return "translations without the official term of the GDPR where English has it";
    }

    @Override
    public void check(Texts texts, Findings found) {
        Map<String, Table.Row> stems = byLanguage(texts.table(STEMS));
        Map<String, Table.Row> official = byLanguage(texts.table(OFFICIAL));
        Table.Row english = stems.get("en");
        for (String term : english.columns().subList(1, english.columns().size())) {
            Pattern source = PatternRule.compiled(english, english.get(term));
            Map<String, Pattern> patterns = stems.values().stream().collect(Collectors.toMap(row -> row.get("lang"),
                    row -> Pattern.compile(row.get(term), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
            texts.wordings().stream().filter(wording -> wording.isTranslation() && patterns.containsKey(wording.language().tag())
                    && has(source, wording.english()) && !wording.readings().isEmpty() && !has(patterns.get(wording.language().tag()), wording))
                    .forEach(wording -> found.add(wording, "English says “" + term.replace('_', ' ') + "”; the official word is missing here"
                            + said(official.get(wording.language().tag()), term) + ".", "Use the official word, inflected as the sentence needs."));
        }
    }

    private static String said(Table.Row official, String term) {
        return official != null && official.columns().contains(term) ? ": " + official.get(term) : "";
    }

    private static Map<String, Table.Row> byLanguage(Table table) {
        return table.rows().stream().collect(Collectors.toMap(row -> row.get("lang"), Function.identity()));
    }

    private static boolean has(Pattern pattern, Wording wording) {
        return wording.readings().stream().anyMatch(reading -> pattern.matcher(reading).find());
    }
}
