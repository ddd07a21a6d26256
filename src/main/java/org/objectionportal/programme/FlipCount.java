package org.objectionportal.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.objectionportal.content.Flips;

/**
 * How many items a proposal would let in and keep out, and how far the counting is.
 *
 * @param against  number of the version that was in force
 * @param total    items there were at the beginning; 0 before it
 * @param finished empty while it is being counted
 */
record FlipCount(long number, long against, long total, Flips.Progress progress, Optional<Instant> finished) {

    /** What is known changes; a count is good for so long. */
    static final Duration GOOD_FOR = Duration.ofHours(24);

    /** Whether it says what would change now. @param inForce number of the version in force */
    boolean isGood(long inForce, Instant now) {
        return against == inForce && finished.filter(at -> at.isAfter(now.minus(GOOD_FOR))).isPresent();
    }
}
