package org.objectionportal.l10n;

import java.time.LocalDate;

/**
 * What the ledger knows of one text in one language.
 *
 * @param address    which text: {@code messages/site/signOut}
 * @param english    fingerprint of the English text it was made from; of English itself, the text's own
 * @param text       fingerprint of the text as it was when the line was written
 * @param translator who wrote it
 * @param reviewer   who else read it then; {@link #NOBODY} as long as nobody has
 * @param date       the day the line was written
 */
public record Line(String address, String english, String text, String translator, String reviewer, LocalDate date) {

    public static final String NOBODY = "-";

    public boolean isReviewed() {
        return !reviewer.equals(NOBODY);
    }
}
