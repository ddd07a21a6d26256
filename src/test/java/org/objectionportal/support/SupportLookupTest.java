package org.objectionportal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;

import jakarta.inject.Inject;
import javax.sql.DataSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Visitor;

/** What an agent finds, and what is recorded of it. */
@QuarkusTest
@WithTestResource(StackResource.class)
class SupportLookupTest {

    private static final String ANNA = "00000000-0000-4000-8000-0000000000a1";
    private static final String GROUNDS = "Grounds nobody at the desk reads";

    @Inject
    DataSource database;

    private static Visitor sam;
    private static String reference;

    @BeforeEach
    void sign_in() {
        if (sam == null) {
            reference = SupportDesk.objectionOf(Visitor.signedIn("anna"), GROUNDS);
            sam = Visitor.signedIn("sam");
        }
    }

    @Test
    void a_reference_finds_the_request_however_it_is_typed() throws SQLException {
        Visitor.Page page = sam.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp(" " + reference.replace("-", " ").toLowerCase() + " "));
        assertShowsAnna(page);
        assertEquals(new LookupRecord(LookupRecord.SAM, "MAIL_NOT_RECEIVED", "T-2026/118", "REFERENCE", ANNA),
                LookupRecord.last(database));
    }

    @Test
    void an_exact_address_finds_the_request_in_large_letters_too() throws SQLException {
        Visitor.Page page = sam.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp(" Anna@DEMO.example"));
        assertShowsAnna(page);
        assertEquals(new LookupRecord(LookupRecord.SAM, "MAIL_NOT_RECEIVED", "T-2026/118", "MAIL_ADDRESS", ANNA),
                LookupRecord.last(database));
    }

    @Test
    void all_objections_of_the_person_are_shown_with_their_mails() {
        Visitor ben = Visitor.signedIn("ben");
        String first = SupportDesk.objectionOf(ben, GROUNDS);
        assertEquals(200, ben.post("/en/objections/" + first + "/withdrawal", Map.of()).status());
        assertTrue(sam.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp(first)).body().contains("In force until"));
        String second = SupportDesk.objectionOf(ben, GROUNDS);
        String html = sam.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp(first)).body();
        assertTrue(html.indexOf("Objection " + second) > 0, html);
        assertTrue(html.indexOf("Objection " + first) > html.indexOf("Objection " + second), html);
        assertTrue(html.indexOf("Objection withdrawn") > html.indexOf("Objection " + first), html);
        assertTrue(html.contains("Request found: 2 objections"), html);
    }

    @Test
    void a_miss_says_so_and_is_recorded_too() throws SQLException {
        Visitor.Page page = sam.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp("nobody@demo.example"));
        assertEquals(200, page.status());
        assertTrue(page.body().contains("No request found"));
        assertTrue(page.body().contains("<h1>Result of the look-up</h1>"));
        assertTrue(page.body().contains("Purpose: The person reports that an e-mail did not arrive. Ticket: T-2026/118."));
        assertEquals(new LookupRecord(LookupRecord.SAM, "MAIL_NOT_RECEIVED", "T-2026/118", "MAIL_ADDRESS", null),
                LookupRecord.last(database));
    }

    @Test
    void wildcards_find_nobody() {
        for (String wildcard : new String[] {"%@demo.example", "ann_@demo.example", "%@%", "_@_", "*@demo.example"}) {
            Visitor.Page page = sam.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp(wildcard));
            assertEquals(200, page.status(), wildcard);
            assertTrue(page.body().contains("No request found"), wildcard);
        }
        for (String wildcard : new String[] {"%", "_", reference.substring(0, 13) + "%", reference.substring(0, 13) + "_"}) {
            assertEquals(422, sam.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp(wildcard)).status(), wildcard);
        }
    }

    @Test
    void a_look_up_without_purpose_or_ticket_is_refused_and_keeps_what_was_typed() throws SQLException {
        int before = LookupRecord.all(database).size();
        Visitor.Page page = sam.post(SupportDesk.LOOK_UPS,
                Map.of("sought", "anna@demo.example", "purpose", "", "ticket", "<b>why</b>"));
        assertEquals(422, page.status());
        assertTrue(page.body().contains("Nothing has been looked up yet."));
        assertTrue(page.body().contains("<a href=\"#purpose\">") && page.body().contains("<a href=\"#ticket\">"));
        assertTrue(page.body().contains("value=\"anna@demo.example\""));
        assertTrue(page.body().contains("value=\"&lt;b&gt;why&lt;/b&gt;\""));
        assertEquals(before, LookupRecord.all(database).size());
    }

    @Test
    void no_address_of_the_desk_holds_what_was_looked_for() {
        String leadsTo = sam.postOnly(SupportDesk.LOOK_UPS, SupportDesk.lookUp("anna@demo.example"))
                .headers().firstValue("Location").orElseThrow();
        assertTrue(leadsTo.matches("(http://[^/]+)?/support/look-ups/[0-9a-f]{64}"), leadsTo);
    }

    private static void assertShowsAnna(Visitor.Page page) {
        assertEquals(200, page.status());
        String html = page.body();
        assertTrue(html.contains("Objection " + reference), html);
        assertTrue(html.contains("a•••@d•••.example"), html);
        assertTrue(html.contains("Objection filed") && html.contains("English (en)") && html.contains("Version "), html);
        assertTrue(html.contains("Central European"), html);
        assertFalse(html.toLowerCase().contains("anna"), html);
        assertFalse(html.contains(ANNA), html);
        assertFalse(html.contains(GROUNDS), html);
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(page.headers().firstValue("Content-Language").orElseThrow().startsWith("en"));
    }
}
