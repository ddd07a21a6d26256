package org.objectionportal.support;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form as it was sent.
 *
 * @param sought  a reference or an e-mail address
 * @param purpose name of a {@link LookupPurpose}
 * @param ticket  where the desk keeps the request that made this look-up necessary
 */
public record LookupForm(String sought, String purpose, String ticket) {

    static final LookupForm EMPTY = new LookupForm("", "", "");

    /** No @: a ticket is not a place for addresses. At least one letter or digit. */
    private static final Pattern TICKET = Pattern.compile("(?=.*[\\p{L}\\p{Nd}])[\\p{L}\\p{M}\\p{Nd}/#._ -]{1,60}");

    /** Absent fields are empty ones. */
    public LookupForm {
        sought = Objects.requireNonNullElse(sought, "");
        purpose = Objects.requireNonNullElse(purpose, "");
        ticket = Objects.requireNonNullElse(ticket, "").strip();
    }

    /** What must be put right before anything is looked up. */
    LookupProblems problems() {
        return new LookupProblems(criterion().isEmpty(), statedPurpose().isEmpty(), !TICKET.matcher(ticket).matches());
    }

    Optional<Criterion> criterion() {
        return Criterion.read(sought);
    }

    Optional<LookupPurpose> statedPurpose() {
        return Arrays.stream(LookupPurpose.values()).filter(one -> one.name().equals(purpose)).findFirst();
    }

    /** Never what it holds: this text ends in logs. */
    @Override
    public String toString() {
        return "LookupForm";
    }
}
