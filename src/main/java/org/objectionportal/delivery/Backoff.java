package org.objectionportal.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to leave a mail server in peace: twice as long after each attempt, up to half an hour; by chance a little
 * shorter, so that mails stopped by the same outage do not all come back in the same second.
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 6;

    private Backoff() {
    }

    /** @param attempts how many there have been, from 1 */
    static Duration after(int attempts, RandomGenerator random) {
        Duration full = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        long millis = (full.compareTo(LONGEST) < 0 ? full : LONGEST).toMillis();
        return Duration.ofMillis(random.nextLong(millis * 3 / 4, millis + 1));
    }
}
