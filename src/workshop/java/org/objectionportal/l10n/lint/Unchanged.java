package org.objectionportal.l10n.lint;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts that are still English; words that both languages have do not count. */
final class Unchanged extends SetTextRule {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private Pattern names;

    Unchanged() {
        super("unchanged", "texts that are the same as in English");
    }

    @Override
    void prepare(Texts texts) {
        names = Names.foreignWords(texts);
    }

    @Override
    void check(Wording wording, String reading, Typography typography, Findings found) {
        if (wording.isTranslation() && wording.value().equals(wording.english().value())
                && WORD.matcher(names.matcher(reading).replaceAll("")).results().map(MatchResult::group)
                        .anyMatch(word -> word.length() > 1 && !typography.same().contains(word.toLowerCase(wording.language().locale())))) {
            found.add(wording, "The text is the same as in English.", "Translate it; if " + wording.language().englishName()
                    + " has the same word, add it to the column “same” of i18n/" + Typography.FILE + ".");
        }
    }
}
