package org.objectionportal.ingest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** Reads a date with its time and offset (RFC 3339). Seconds may be missing (AS 2.0, 2.3). */
final class DateTime {

    private static final String PLAIN = "0000-00-00T00:00:00.000000000";
    private static final int SECONDS = PLAIN.indexOf('.');

    private DateTime() {
    }

    /** @throws java.time.DateTimeException if it is none */
    static Instant parse(String text) {
        return isPlain(text) ? plain(text) : OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant();
    }

    /** Whether it is of UTC, to the second or a fraction of it, as nearly all are: read in a small part of the time others take. */
    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        if (last < SECONDS || last == SECONDS + 1 || last > PLAIN.length() || text.charAt(last) != 'Z') {
            return false;
        }
        for (int at = 0; at < last; at++) {
            char form = PLAIN.charAt(at);
            char given = text.charAt(at);
            if (form == '0' ? given < '0' || given > '9' : given != form) {
                return false;
            }
        }
        return true;
    }

    private static Instant plain(String text) {
        int nanos = 0;
        for (int at = SECONDS + 1; at < PLAIN.length(); at++) {
            nanos = 10 * nanos + (at < text.length() - 1 ? text.charAt(at) - '0' : 0);
        }
        return LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13), number(text, 14, 16),
                number(text, 17, SECONDS), nanos).toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
