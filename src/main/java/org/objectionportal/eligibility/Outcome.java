package org.objectionportal.eligibility;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whether an item is eligible, and if not, why. Eligible does not mean used.
 *
 * @param failing all reasons that fail, in the order of the rules
 * @param rules fingerprint of the rule set that said so
 */
public record Outcome(Set<Reason> failing, long rules) {

    public Outcome {
        failing = LevelOutcome.ordered(failing);
    }

    /** Whether every rule passes, with everything known. */
    public boolean eligible() {
        return failing.isEmpty();
    }

    /** The reason shown to the data subject: the first that fails; {@code null} if eligible. */
    public Reason deciding() {
        return failing.isEmpty() ? null : failing.iterator().next();
    }

    /** Whether the item would be eligible if {@code reason} no longer failed. */
    public boolean failsOnlyBy(Reason reason) {
        return failing.equals(EnumSet.of(reason));
    }
}
