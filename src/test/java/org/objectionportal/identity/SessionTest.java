package org.objectionportal.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void a_session_ends_after_half_an_hour_of_rest_and_that_of_staff_after_a_quarter() {
        assertEnds(DataSubject.ROLE, Duration.ofMinutes(30), Duration.ZERO);
        assertEnds(DataSubject.SUPPORT_AGENT, Duration.ofMinutes(15), Duration.ZERO);
    }

    @Test
    void a_session_that_never_rests_ends_after_twelve_hours_and_that_of_staff_after_eight() {
        assertEnds(DataSubject.ROLE, Duration.ofHours(12), Duration.ofHours(12).minusMinutes(1));
        assertEnds(DataSubject.SUPPORT_AGENT, Duration.ofHours(8), Duration.ofHours(8).minusMinutes(1));
    }

    private static void assertEnds(String role, Duration end, Duration lastSeen) {
        Session session = new Session();
        session.role = role;
        session.createdAt = START;
        session.lastSeenAt = START.plus(lastSeen);
        assertTrue(session.isAlive(START.plus(end).minusMillis(1)));
        assertFalse(session.isAlive(START.plus(end)));
    }
}
