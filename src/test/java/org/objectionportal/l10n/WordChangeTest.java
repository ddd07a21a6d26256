package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The service cannot be reached | The service can be reached | The service [-cannot -]{+can +}be reached",
            "Sign out | Sign out | Sign out",
            "Sign out | Sign out here | Sign out{+ here+}",
            "Nothing was stored. Try again. | Try again. | [-Nothing was stored. -]Try again.",
            "Προσπαθήστε ξανά | Δοκιμάστε ξανά | [-Προσπαθήστε -]{+Δοκιμάστε +}ξανά",
            "'' | New | {+New+}"})
    void a_change_is_shown_word_by_word(String before, String after, String expected) {
        assertEquals(expected, WordChange.inWords(before, after));
    }
}
