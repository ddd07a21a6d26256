package org.objectionportal.l10n.lint;

import java.util.regex.Pattern;

/** The same word twice in a row. */
final class DoubledWords extends SetTextRule {

    private static final Pattern DOUBLED = Pattern.compile("(?<![\\p{L}\\p{N}’-])(\\p{L}+)[ \\u00A0]\\1(?![\\p{L}\\p{N}’-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    DoubledWords() {
        super("doubled", "the same word twice in a row");
    }

    @Override
    void check(Wording wording, String reading, Typography typography, Findings found) {
        DOUBLED.matcher(reading).results().filter(word -> !typography.doubled().contains(word.group(1).toLowerCase(wording.language().locale())))
                .forEach(word -> found.add(wording, "“" + word.group() + "” is said twice.", "Delete one; if it is right, add the word to the column “doubled” of i18n/"
                        + Typography.FILE + "."));
    }
}
