package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_survives_being_written() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-24T12:00:00.123456Z"), Long.MAX_VALUE);
        assertEquals(cursor, Cursor.of(cursor.toString()));
        assertEquals("0.1", new Cursor(Instant.EPOCH, 1).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1", "1.", ".1", "-1.1", "1.-1", "01.1", "1.01", "1.1 ", "A.1", "1.1.1",
        "zzzzzzzzzzzz.1", "1.zzzzzzzzzzzzz", "1'.1", "\u0661.1"})
    void anything_else_is_malformed(String text) {
        assertThrows(MalformedCursorException.class, () -> Cursor.of(text));
    }
}
