package org.objectionportal.l10n.lint;

import java.util.ArrayDeque;
import java.util.Deque;

/** Quotation marks of another language, and pairs that do not close. */
final class QuotationMarks extends SetTextRule {

    static final String ALL = "‘’‚‛“”„‟«»‹›";

    QuotationMarks() {
        super("quotes", "quotation marks that are not those of the language, or do not come in pairs");
    }

    @Override
    void check(Wording wording, String reading, Typography typography, Findings found) {
        Deque<Character> open = new ArrayDeque<>();
        for (int at = 0; at < reading.length(); at++) {
            char sign = reading.charAt(at);
            if (ALL.indexOf(sign) < 0 || isApostrophe(reading, at) && !(open.size() > 0 && open.peek() == sign)) {
                continue;
            }
            if (!open.isEmpty() && open.peek() == sign) {
                open.pop();
            } else if (sign == typography.quotes().charAt(0)) {
                open.push(typography.quotes().charAt(1));
            } else if (!typography.inner().isEmpty() && sign == typography.inner().charAt(0)) {
                open.push(typography.inner().charAt(1));
            } else {
                found.add(wording, "The mark " + sign + " does not belong here.", mend(wording, typography));
                return;
            }
        }
        if (!open.isEmpty()) {
            found.add(wording, "A quotation is opened and not closed.", mend(wording, typography));
        }
    }

    /** ’ after a letter, or before one in words such as ’t. */
    private static boolean isApostrophe(String reading, int at) {
        return reading.charAt(at) == '’' && (at > 0 && Character.isLetter(reading.charAt(at - 1))
                || at + 1 < reading.length() && Character.isLetter(reading.charAt(at + 1)));
    }

    private static String mend(Wording wording, Typography typography) {
        String quotes = typography.quotes();
        return "Quotations in " + wording.language().englishName() + " are set like " + quotes.charAt(0) + "this" + quotes.charAt(1) + ".";
    }
}
