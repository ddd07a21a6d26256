package org.objectionportal.eligibility;

import java.time.Instant;

/**
 * Which rules count. They can change while the portal runs, so whoever judges or shows something asks once for it, and
 * uses what it was given to the end.
 */
public interface RulesInForce {

    /**
     * The rules in force. They may have been read some seconds ago, never longer; what was stored under others counts
     * as not yet judged.
     *
     * @throws IllegalStateException if it cannot be found out: then nothing is eligible
     */
    RuleSet now();

    /** The rules that were in force at {@code instant}; before the first ones, these. */
    RuleSet at(Instant instant);

    /** The rules as they were read last, however long ago: for telling people about them, never for judging. */
    RuleSet lastKnown();
}
