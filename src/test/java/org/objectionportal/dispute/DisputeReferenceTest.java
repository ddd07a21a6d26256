package org.objectionportal.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisputeReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"D-1042", "d1042", " D 1042 ", "D\u20111042"})
    void it_is_read_however_it_is_typed(String typed) {
        assertEquals(Optional.of(new DisputeReference(1042)), DisputeReference.read(typed));
        assertEquals("D-1042", DisputeReference.read(typed).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "D-", "1042", "D-0", "D-01", "D-1042x", "DD-1", "D-+1", "D-12345678901", "D-\u0661"})
    void nothing_else_is_one(String typed) {
        assertFalse(DisputeReference.read(typed).isPresent());
    }
}
