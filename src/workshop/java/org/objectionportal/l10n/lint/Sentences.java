package org.objectionportal.l10n.lint;

import java.text.BreakIterator;
import java.util.regex.Pattern;

/**
 * A sentence that was lost or added. Where sentences end differs from language to language, one long sentence may rightly
 * become two short ones, and a semicolon parts what could be two (in Greek it asks): so only texts count that have two
 * sentences more or less however they are parted, or one where English has several.
 */
final class Sentences extends TextRule {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    Sentences() {
        super("sentences", "texts with far more or fewer sentences than English");
    }

    @Override
    void check(Wording wording, Findings found) {
        if (wording.isTranslation() && !wording.readings().isEmpty() && !wording.english().readings().isEmpty()) {
            int least = most(wording, ';');
            int most = most(wording, '?');
            int theirLeast = most(wording.english(), ';');
            int theirMost = most(wording.english(), '?');
            if (theirLeast - most >= 2 || least - theirMost >= 2 || most == 1 && theirLeast > 1) {
                found.add(wording, "Number of sentences: " + most + "; in English: " + theirLeast + ".", "Check that nothing is missing and nothing was added.");
            }
        }
    }

    /** @param semicolon what stands in its place */
    private static int most(Wording wording, char semicolon) {
        return wording.readings().stream().mapToInt(reading -> count(reading.replace(';', semicolon), wording)).max().orElse(0);
    }

    private static int count(String reading, Wording wording) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(wording.language().locale());
        sentences.setText(reading);
        int count = 0;
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            count += WORD.matcher(reading.substring(start, end)).find() ? 1 : 0;
        }
        return count;
    }
}
