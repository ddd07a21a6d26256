package org.objectionportal.l10n.lint;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * “Not” lost or added where that would do harm: the texts of {@code glossary/danger.tsv} deny in every language what they deny
 * in English. The words that deny stand in {@code glossary/negation.tsv}.
 */
final class Negation implements Rule {

    static final String WORDS = "glossary/negation.tsv";
    static final String DANGER = "glossary/danger.tsv";

    @Override
    public String name() {
        return "negation";
    }

    @Override
    public String finds() {
        return "texts of consequence in which a “not” was lost or added in translation";
    }

    @Override
    public void check(Texts texts, Findings found) {
        Map<String, Pattern> words = texts.table(WORDS).rows().stream()
                .collect(Collectors.toMap(row -> row.get("lang"), row -> PatternRule.compiled(row, row.get("pattern"))));
        Map<String, Wording> english = texts.wordings().stream().filter(wording -> wording.language().equals(texts.languages().source()))
                .collect(Collectors.toMap(Wording::address, Function.identity(), (one, other) -> one));
        for (Table.Row row : texts.table(DANGER).rows()) {
            Wording source = english.get(row.get("key"));
            if (source == null) {
                found.add(row.table(), row.line(), row.get("key"), "There is no text of this key.", "Correct the key, or delete the line.");
            } else {
                boolean denied = isDenied(words.get("en"), source);
                texts.wordings().stream().filter(wording -> wording.address().equals(source.address()) && wording.isTranslation()
                        && words.containsKey(wording.language().tag()) && !wording.readings().isEmpty() && isDenied(words.get(wording.language().tag()), wording) != denied)
                        .forEach(wording -> found.add(wording, denied ? "English says that something is not so; the text does not say it."
                                : "The text says that something is not so; English does not.", "Make it say what English says. It matters here: " + row.get("why") + "."));
            }
        }
    }

    private static boolean isDenied(Pattern words, Wording wording) {
        return wording.readings().stream().anyMatch(reading -> words.matcher(reading).find());
    }
}
