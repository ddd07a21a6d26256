package org.objectionportal.content;

import java.time.Instant;
import java.util.Collection;

/**
 * A stretch of time in which an objection was in force.
 *
 * @param until {@code null} while it is
 */
record Period(Instant since, Instant until) {

    boolean covers(Instant instant) {
        return !instant.isBefore(since) && (until == null || instant.isBefore(until));
    }

    /** This one as it was known at {@code instant}. */
    Period asKnownAt(Instant instant) {
        return until != null && until.isAfter(instant) ? new Period(since, null) : this;
    }

    static boolean anyCovers(Collection<Period> periods, Instant instant) {
        return periods.stream().anyMatch(period -> period.covers(instant));
    }
}
