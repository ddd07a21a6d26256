package org.objectionportal.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the rules of one level say: the part that can be stored, because it stays as it is while
 * the facts of the other levels change.
 *
 * @param level whose rules were evaluated
 * @param failing the reasons that fail, in the order of the rules; {@link Reason#UNKNOWN_ATTRIBUTE}
 *        among them if something is not known
 */
public record LevelOutcome(Level level, Set<Reason> failing) {

    public LevelOutcome {
        failing = ordered(failing);
    }

    /** The first failing reason, or {@code null} if all rules of the level pass. */
    public Reason decided() {
        return failing.isEmpty() ? null : failing.iterator().next();
    }

    /** The failing reasons as one number: bit {@link Reason#code()} is set for each. */
    public int bits() {
        int bits = 0;
        for (Reason reason : failing) {
            bits |= 1 << reason.code();
        }
        return bits;
    }

    /** The outcome that was stored as {@code bits}; bits nobody knows any more count as unknown. */
    public static LevelOutcome ofBits(Level level, int bits) {
        Set<Reason> failing = EnumSet.noneOf(Reason.class);
        int left = bits;
        for (Reason reason : Reason.values()) {
            if ((bits & 1 << reason.code()) != 0) {
                failing.add(reason);
                left &= ~(1 << reason.code());
            }
        }
        if (left != 0) {
            failing.add(Reason.UNKNOWN_ATTRIBUTE);
        }
        return new LevelOutcome(level, failing);
    }

    static Set<Reason> ordered(Set<Reason> reasons) {
        return reasons.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }
}
