package org.objectionportal.delivery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void pauses_double_from_thirty_seconds_to_half_an_hour() {
        Duration[] longest = {Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMinutes(2), Duration.ofMinutes(4),
                Duration.ofMinutes(8), Duration.ofMinutes(16), Duration.ofMinutes(30), Duration.ofMinutes(30)};
        Random random = new Random(27);
        for (int attempts = 1; attempts <= longest.length; attempts++) {
            for (int i = 0; i < 1_000; i++) {
                assertBetween(longest[attempts - 1], Backoff.after(attempts, random));
            }
        }
        assertBetween(Duration.ofMinutes(30), Backoff.after(Integer.MAX_VALUE, random));
    }

    private static void assertBetween(Duration longest, Duration pause) {
        assertTrue(pause.compareTo(longest) <= 0 && pause.compareTo(longest.multipliedBy(3).dividedBy(4)) >= 0, pause::toString);
    }
}
