package org.objectionportal.l10n.lint;

import java.util.regex.Pattern;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

/**
 * A plural within a sentence: the words around the number change with it in one language or another, and outside of the
 * forms they cannot. The whole sentence belongs into each form.
 */
final class PluralSentence extends TextRule {

    private static final Pattern OPEN = Pattern.compile("[^.!?:…;][\\s\\u00A0\\u202F]+$|[\\p{L}\\p{N}(“„«‘’]$");
    private static final Pattern GOES_ON = Pattern.compile("^[\\s\\u00A0\\u202F]*(?:\\p{Ll}|\\p{N}|[.,;])");

    PluralSentence() {
        super("plural-sentence", "sentences that stand only partly within the forms of a plural");
    }

    @Override
    void check(Wording wording, Findings found) {
        MessagePattern pattern = wording.pattern();
        if (pattern == null) {
            return;
        }
        String text = pattern.getPatternString();
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
                int end = pattern.getLimitPartIndex(at);
                String before = text.substring(0, part.getIndex());
                String after = text.substring(pattern.getPart(end).getLimit());
                if (OPEN.matcher(before).find() || GOES_ON.matcher(after).find()) {
                    found.add(wording, "A sentence stands only partly within the forms of the plural.", "Write the whole sentence, with its full stop, into each form.");
                }
                at = end;
            }
        }
    }
}
