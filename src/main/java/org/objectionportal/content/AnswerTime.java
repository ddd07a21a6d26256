package org.objectionportal.content;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Until when a dispute is to be answered: within one month of its receipt (GDPR Art. 12(3)), at the same time of the day
 * in UTC; where the next month has no such day, on its last (Regulation 1182/71 Art. 3(2)(c)).
 */
public final class AnswerTime {

    private AnswerTime() {
    }

    /** The instant by which a dispute received at {@code received} is to be answered. */
    public static Instant after(Instant received) {
        return received.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
    }
}
