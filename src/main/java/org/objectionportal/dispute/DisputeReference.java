package org.objectionportal.dispute;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person quotes when they ask about their dispute, e.g. {@code D-1042}. Too short for an objection's, so that one
 * field takes both; it opens nothing without its owner's session or an agent's.
 *
 * @param mark number of the {@link org.objectionportal.content.ItemMark}
 */
public record DisputeReference(long mark) {

    private static final Pattern FORM = Pattern.compile("[Dd]([1-9][0-9]{0,9})");

    /** What a person typed: a small letter, blanks and a missing hyphen are forgiven. */
    public static Optional<DisputeReference> read(String typed) {
        Matcher form = FORM.matcher(typed.replaceAll("[\\s\\p{Pd}]", ""));
        return form.matches() ? Optional.of(new DisputeReference(Long.parseLong(form.group(1)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "D-" + mark;
    }
}
