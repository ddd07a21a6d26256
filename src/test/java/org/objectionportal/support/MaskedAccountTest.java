package org.objectionportal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedAccountTest {

    @ParameterizedTest
    @CsvSource({
            "https://facebook.example/anna.demo, https://f•••.example/a•••",
            "https://facebook.example/users/anna/, https://f•••.example/a•••",
            "https://anna-schmidt.example, https://a•••.example",
            "https://social.example/@anna, https://s•••.example/@•••",
            "acct:anna@social.example, a•••",
            "anna schmidt, a•••",
            "https://localhost/%20, https://l•••/ •••"})
    void only_the_first_letters_are_shown(String uri, String masked) {
        assertEquals(masked, MaskedAccount.of(uri));
    }
}
