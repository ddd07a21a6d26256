package org.objectionportal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u200B=1", "\u00AD=1", "\u00A0=1", "＝1", "＋1", "－1", "＠A",
        "=HYPERLINK(\"https://evil.example\")", "\u2003+1"})
    void what_a_spreadsheet_would_run_is_text(String cell) {
        assertEquals("'" + cell, CsvFile.safe(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"hello;=1 | hello;'=1", "`a\n=1` | `a\n'=1`", "`a\t @b` | `a\t' @b`", "a;\"=1 | a;'\"=1"})
    void nor_does_it_run_behind_what_ends_a_cell_elsewhere(String cell, String shown) {
        assertEquals(shown, CsvFile.safe(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Good morning", "1=1", "a-b", "#tag", "\"quoted\"", "ħelu", "’tis"})
    void all_else_stays_as_it_is(String cell) {
        assertEquals(cell, CsvFile.safe(cell));
    }
}
