package org.objectionportal.l10n.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts far longer or shorter than English, and texts over the limit their note states. The bands are a good deal wider than
 * what 95 of 100 translations into these languages keep to; what is outside is another text, or half of one.
 */
final class Length extends TextRule {

    private static final Pattern LIMIT = Pattern.compile("(\\d+) characters at most");
    /** RFC 5322, 2.1.1. */
    private static final int SUBJECT = 78;
    /** A reference, K7M4-XPR9-3RTW: the longest that is filled in where there is a limit. */
    private static final int FILLED = 14;

    Length() {
        super("length", "texts above the limit of their note, subjects over 78 characters, texts far longer or shorter than English");
    }

    @Override
    void check(Wording wording, Findings found) {
        Matcher stated = LIMIT.matcher(wording.note());
        int limit = stated.find() ? Integer.parseInt(stated.group(1)) : wording.key().endsWith("Subject") ? SUBJECT : Integer.MAX_VALUE;
        int ours = longest(wording);
        if (ours > limit) {
            found.add(wording, "The text has " + ours + " characters, " + limit + " are the limit.", "Shorten it.");
        }
        if (wording.isTranslation() && !wording.readings().isEmpty()) {
            int theirs = longest(wording.english());
            if (ours > theirs * most(theirs)) {
                found.add(wording, "The text has " + ours + " characters, English only " + theirs + ".", "Say it shorter, or check that it is the right text.");
            } else if (theirs > 20 && ours * 5 < theirs * 2) {
                found.add(wording, "The text has only " + ours + " characters, English " + theirs + ".", "Check that nothing is missing.");
            }
        }
    }

    private static double most(int length) {
        return length <= 12 ? 4 : length <= 30 ? 3 : 2.1;
    }

    private static int longest(Wording wording) {
        return wording.readings().stream().mapToInt(reading -> reading.replace(Readings.FILLED, "x".repeat(FILLED)).length()).max().orElse(0);
    }
}
