package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read fast means what it means to the JDK, and what is none to the JDK is none here. */
class DateTimeTest {

    private static final String DIGITS = "0123456789.:-TZz+ ";

    @ParameterizedTest
    @CsvSource({"2026-01-31T23:59:58Z, 2026-01-31T23:59:58Z", "2024-02-29T00:00:00.5Z, 2024-02-29T00:00:00.500Z",
        "1970-01-01T00:00:00.000Z, 1970-01-01T00:00:00Z", "9999-12-31T23:59:59.123456789Z, 9999-12-31T23:59:59.123456789Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z", "2026-01-31T23:59Z, 2026-01-31T23:59:00Z", "2026-01-31t23:59:58z, 2026-01-31T23:59:58Z",
        "2026-01-31T23:59:58.25+01:00, 2026-01-31T22:59:58.250Z", "2026-01-31T23:59:58-05:00, 2026-02-01T04:59:58Z"})
    void dates(String text, Instant expected) {
        assertEquals(expected, DateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "yesterday", "2026-01-31", "2026-01-31T23:59:58", "2026-02-30T00:00:00Z", "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T23:60:00Z", "2026-01-01T23:59:60Z", "2026-01-31T23:59:580Z", "2026-01-31 23:59:58Z",
        "2026-01-31T23:59:58.1234567890Z", "2026-01-31T23:59:58.٣Z", "+2026-01-31T23:59:58Z", "2026-01-31T23:59:58.5ZZ", "2026-01-31T23:59:58,5Z"})
    void none(String text) {
        assertThrows(DateTimeException.class, () -> DateTime.parse(text));
    }

    @Test
    void one_character_more_less_or_other_is_read_as_the_jdk_reads_it() {
        for (String date : new String[] {"2026-01-31T23:59:58Z", "2026-01-31T23:59:58.25Z", "2026-01-31T23:59:58.123456789Z"}) {
            for (int at = 0; at <= date.length(); at++) {
                for (char c : DIGITS.toCharArray()) {
                    requireSame(date.substring(0, at) + c + date.substring(at));
                    if (at < date.length()) {
                        requireSame(date.substring(0, at) + c + date.substring(at + 1));
                        requireSame(date.substring(0, at) + date.substring(at + 1));
                    }
                }
            }
        }
    }

    private static void requireSame(String text) {
        Instant expected;
        try {
            expected = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant();
        } catch (DateTimeException e) {
            assertThrows(DateTimeException.class, () -> DateTime.parse(text), text);
            return;
        }
        assertEquals(expected, DateTime.parse(text), text);
    }
}
