package org.objectionportal.l10n.lint;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;

/**
 * Letters and signs that the language does not have: of another alphabet though they look alike, Romanian ş for ș, a sign no
 * font need have. Names that keep their letters stand in {@code glossary/names.tsv}; addresses may hold any.
 */
final class Alphabet extends SetTextRule {

    private static final Map<Integer, String> INSTEAD = Map.of(0x15F, "ș (comma below)", 0x15E, "Ș (comma below)", 0x163, "ț (comma below)",
            0x162, "Ț (comma below)", 0x37E, "; of the ordinary keyboard", 0x387, "·");
    /** What other rules look at. */
    private static final UnicodeSet OF_OTHERS = new UnicodeSet(HiddenCharacters.HIDDEN).addAll(QuotationMarks.ALL + "'\"<>{}").freeze();
    private static final Pattern WORD_OR_SIGN = Pattern.compile("[\\p{L}\\p{M}]+|.", Pattern.DOTALL);

    private Pattern names;

    Alphabet() {
        super("alphabet", "letters and signs that the language does not have, and words that mix two alphabets");
    }

    @Override
    void prepare(Texts texts) {
        names = Names.foreignWords(texts);
    }

    @Override
    void check(Wording wording, String reading, Typography typography, Findings found) {
        if (!typography.letters().containsAll(reading)) {
            String text = names.matcher(Normalizer.normalize(reading, Normalizer.Form.NFC)).replaceAll(" ");
            WORD_OR_SIGN.matcher(text).results().map(java.util.regex.MatchResult::group)
                    .filter(word -> !typography.letters().containsAll(word) && !OF_OTHERS.containsAll(word) && !typography.foreign().contains(word))
                    .forEach(word -> add(wording, word, typography, found));
        }
    }

    private static void add(Wording wording, String word, Typography typography, Findings found) {
        int sign = word.codePoints().filter(each -> !typography.letters().contains(each)).findFirst().orElseThrow();
        if (isMixed(word)) {
            found.add(wording, "The word “" + word + "” mixes letters of two alphabets that look alike.", "Type the word afresh.");
        } else {
            found.add(wording, "“" + Character.toString(sign) + "” (U+%04X)".formatted(sign) + (word.length() > 1 ? " in “" + word + "”" : "")
                    + " is not used in " + wording.language().englishName() + ".", INSTEAD.containsKey(sign) ? "Use " + INSTEAD.get(sign) + "."
                    : "Use the letters and signs of your language; a name that is written like this goes into i18n/" + Names.FILE + ".");
        }
    }

    private static boolean isMixed(String word) {
        return word.codePoints().map(UScript::getScript).filter(script -> script != UScript.INHERITED && script != UScript.COMMON).distinct().count() > 1;
    }
}
