package org.objectionportal.eligibility;

import java.time.Instant;

/**
 * One condition an item has to meet: a pure function of the facts of one level.
 *
 * @param <F> the facts it reads, and by that its level
 */
interface Rule<F extends Facts> {

    /** The reason an item is given that fails here. */
    Reason reason();

    /** Whether {@code facts}, known at {@code at}, meet the condition. */
    Verdict judge(F facts, Programme programme, Instant at);

    /**
     * The instant after {@code at} from which this rule says something else of the same facts, or
     * {@code null} if time alone changes nothing.
     */
    default Instant changes(F facts, Programme programme, Instant at) {
        return null;
    }
}
