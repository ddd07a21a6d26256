package org.objectionportal.l10n;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the ledger knows of one text in one language.
 *
 * @param address    which text: {@code messages/site/signOut}
 * @param english    fingerprint of the English text it was made from; of English itself, the text's own
 * @param text       fingerprint of the text as it was when the line was written
 * @param translator who wrote it
 * @param reviewer   who else read it then, several with {@code ", "} between; {@link #NOBODY} as long as nobody has
 * @param date       the day the line was written
 */
public record Line(String address, String english, String text, String translator, String reviewer, LocalDate date) {

    public static final String NOBODY = "-";

    private static final String BETWEEN = ", ";

    public boolean isReviewed() {
        return !reviewer.equals(NOBODY);
    }

    /** Everybody who read it, in the order in which they did; nobody twice. */
    public Set<String> readers() {
        return isReviewed() ? new LinkedHashSet<>(List.of(reviewer.split(BETWEEN))) : Set.of();
    }

    /** How {@link #readers} and one more are written down. */
    String readersAnd(String person) {
        Set<String> all = new LinkedHashSet<>(readers());
        all.add(person);
        return String.join(BETWEEN, all);
    }
}
