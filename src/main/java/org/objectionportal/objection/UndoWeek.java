package org.objectionportal.objection;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The days in which a withdrawal lets nothing in: whoever changes their mind, or learns from the mail that somebody else has
 * withdrawn it in their name, can object again before anything of theirs may be used. A mail is read within a week.
 */
final class UndoWeek {

    static final int DAYS = 7;

    private UndoWeek() {
    }

    /**
     * The last second of it. The last day counts in full, where the person lives: pages and mails name the day alone, and most
     * languages count it in.
     */
    static Instant lastSecond(Instant withdrawn, ZoneId zone) {
        return withdrawn.atZone(zone).toLocalDate().plusDays(DAYS + 1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }
}
