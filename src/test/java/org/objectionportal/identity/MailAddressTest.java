package org.objectionportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectionportal.vault.VaultFixture;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "anna@demo.example | ANNA@Demo.Example",
            "anna@demo.example | \"  anna@demo.example\t\"",
            "anna@demo.example | \"\u00a0anna@demo.example\u00a0\"",
            "λυδία@demo.example | ΛΥΔΊΑ@DEMO.EXAMPLE",
            "jose\u0301@demo.example | jos\u00e9@demo.example",
            "anna@bücher.example | anna@xn--bcher-kva.example",
            "anna@BÜCHER.example | anna@xn--bcher-kva.example"})
    void spellings_of_one_address_have_one_digest(String one, String other) {
        assertEquals(digest(one), digest(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an.na@demo.example", "anna+1@demo.example", "anna@demo.example.", "%@demo.example",
            "ann_@demo.example", "anna@%", "anna@demo_example", "*@demo.example"})
    void no_other_address_has_its_digest(String other) {
        assertFalse(MailAddress.read(other).isPresent() && digest("anna@demo.example").equals(digest(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "anna@", "@demo.example", "anna", "an na@demo.example", "anna@demo.example, ben@demo.example",
            "anna@demo\u0000.example", "anna@..", "anna@-\u0000"})
    void what_has_not_the_form_of_an_address_is_none(String typed) {
        assertEquals(false, MailAddress.read(typed).isPresent());
    }

    @Test
    void an_address_longer_than_mail_allows_is_none() {
        String domain = "d".repeat(60) + ".example";
        assertEquals(true, MailAddress.read("a".repeat(254 - 1 - domain.length()) + "@" + domain).isPresent());
        assertEquals(false, MailAddress.read("a".repeat(255 - 1 - domain.length()) + "@" + domain).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
            "anna@demo.example, a•••@d•••.example",
            "a@d.example, a•••@d•••.example",
            "anna.long.name@mail.demo.co.uk, a•••@m•••.uk",
            "anna@xn--bcher-kva.example, a•••@b•••.example",
            "😀nna@demo.example, 😀•••@d•••.example",
            "anna@localhost, a•••@l•••"})
    void a_masked_address_shows_the_first_letters_and_the_top_level(String address, String masked) {
        assertEquals(masked, MailAddress.read(address).orElseThrow().masked());
    }

    @Test
    void its_text_for_logs_does_not_tell_it() {
        assertEquals("MailAddress", MailAddress.read("anna@demo.example").orElseThrow().toString());
    }

    private static String digest(String address) {
        return HexFormat.of().formatHex(MailAddress.read(address).orElseThrow().digest(VaultFixture.vault()));
    }
}
