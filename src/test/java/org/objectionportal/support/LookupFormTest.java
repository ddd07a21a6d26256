package org.objectionportal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupFormTest {

    private static final String REFERENCE = "K7M4-XPR9-3RTW";

    @Test
    void an_empty_form_names_all_that_is_missing() {
        assertEquals(new LookupProblems(true, true, true), new LookupForm(null, null, null).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {REFERENCE, " k7m4 xpr9 3rtw ", "k7m4xpr93rtw", "D-1042", " d 1042", "K7M4\u20113RTW\u2011XPR9", "anna@demo.example"})
    void a_whole_reference_or_address_can_be_sought(String sought) {
        assertEquals(LookupProblems.NONE, new LookupForm(sought, "COMPLAINT", "T-1").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "K7M4-XPR9-3RT%", "K7M4-XPR9-3RT_", "K7M4", "D-", "D-0", "D-10%", "anna", "K7M4-XPR9-3RTW' or '1'='1", "@"})
    void a_part_or_a_wildcard_is_no_criterion(String sought) {
        assertEquals(new LookupProblems(true, false, false), new LookupForm(sought, "COMPLAINT", "T-1").problems());
    }

    @Test
    void an_address_is_no_reference_and_a_reference_no_address() {
        assertEquals(CriterionKind.MAIL_ADDRESS, Criterion.read("k7m4xpr93rtw@demo.example").orElseThrow().kind());
        assertEquals(CriterionKind.REFERENCE, Criterion.read(REFERENCE).orElseThrow().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "curiosity", "complaint", "0"})
    void a_purpose_is_one_of_those_offered(String purpose) {
        assertEquals(new LookupProblems(false, true, false), new LookupForm(REFERENCE, purpose, "T-1").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-1", "  T-1  ", "2026/118", "#4711", "Brief vom 3. 2.", "αίτημα_7", "1"})
    void a_ticket_is_a_short_text(String ticket) {
        assertEquals(LookupProblems.NONE, new LookupForm(REFERENCE, "OTHER", ticket).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "./#", "anna@demo.example", "T-1\n", "T\n1", "<b>1</b>", "T-1;", "\u202eT-1"})
    void a_ticket_holds_a_letter_or_digit_and_nothing_but_its_signs(String ticket) {
        boolean refused = !ticket.strip().equals("T-1");
        assertEquals(new LookupProblems(false, false, refused), new LookupForm(REFERENCE, "OTHER", ticket).problems());
    }

    @Test
    void a_ticket_has_sixty_signs_at_most() {
        assertEquals(LookupProblems.NONE, new LookupForm(REFERENCE, "OTHER", "7".repeat(60)).problems());
        assertEquals(new LookupProblems(false, false, true), new LookupForm(REFERENCE, "OTHER", "7".repeat(61)).problems());
    }
}
