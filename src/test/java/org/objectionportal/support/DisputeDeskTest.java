package org.objectionportal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import javax.sql.DataSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.content.ItemMarks;
import org.objectionportal.dispute.Answers;
import org.objectionportal.dispute.Decision;
import org.objectionportal.dispute.DisputeList;
import org.objectionportal.dispute.DisputeReference;
import org.objectionportal.dispute.Disputer;
import org.objectionportal.dispute.Disputes;
import org.objectionportal.language.Languages;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Visitor;

/** How agents find disputes, see what they are about, and answer them. */
@QuarkusTest
@WithTestResource(StackResource.class)
class DisputeDeskTest {

    private static final String LIST = "/support/disputes";
    private static Disputer anna;
    private static Visitor sam;

    @Inject
    DataSource database;
    @Inject
    Disputes disputes;
    @Inject
    DisputeList list;
    @Inject
    Answers answers;
    @Inject
    ItemMarks marks;
    @Inject
    Languages languages;
    Keycloak keycloak;

    private Disputer.Item item;
    private DisputeReference reference;
    private String page;

    @BeforeEach
    void a_dispute() throws SQLException {
        if (anna == null) {
            anna = new Disputer(new People(keycloak).withManyItems(), database);
            sam = Visitor.signedIn("sam");
        }
        item = anna.nextItem();
        assertTrue(disputes.dispute(anna.subject(), languages.source(), item.id(), DisputeGround.UNDER_18));
        reference = anna.newest();
        page = LIST + "/" + reference;
    }

    @Test
    void the_list_shows_what_an_agent_needs_and_no_more() {
        Element row = listed();
        String text = row.text();
        assertTrue(text.contains("Item " + item.id()) && text.contains("I was under 18") && text.contains("https://f•••.example/"), text);
        assertFalse(text.contains("Overdue"), text);
        assertFalse(text.contains(item.excerpt()) || text.contains(anna.person.subject()) || text.contains(anna.person.mailAddress()), text);
    }

    @Test
    void the_next_to_be_answered_come_first_and_what_is_overdue_says_so() throws SQLException {
        anna.execute("update item_mark set since = '2001-01-31T10:00:00Z' where id = " + reference.mark());
        Document first = Jsoup.parse(sam.get(LIST).body());
        assertEquals(reference.toString(), first.selectFirst("tbody a").text());
        String text = first.selectFirst("tbody tr").text();
        assertTrue(text.contains("Overdue") && text.contains("28 February 2001"), text);
    }

    @Test
    void pages_follow_each_other_without_gap() throws SQLException {
        for (int i = 0; i < DisputePages.PAGE; i++) {
            disputes.dispute(anna.subject(), languages.source(), anna.nextItem().id(), DisputeGround.NOT_MINE);
        }
        Document first = Jsoup.parse(sam.get(LIST).body());
        assertEquals(DisputePages.PAGE, first.select("tbody tr").size());
        Document second = Jsoup.parse(sam.get(first.selectFirst("[rel=next]").attr("href")).body());
        assertFalse(second.select("tbody tr").isEmpty());
        assertTrue(Collections.disjoint(first.select("tbody a").eachText(), second.select("tbody a").eachText()));
        assertEquals(404, sam.get(LIST + "?after=nonsense").status());
    }

    @Test
    void the_content_is_shown_for_a_purpose_and_that_is_recorded() throws SQLException {
        assertFalse(sam.get(page).body().contains(escaped(item.excerpt())));
        Visitor.Page refused = sam.post(page + "/views", Map.of("purpose", "curiosity"));
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("<a href=\"#purpose\">Choose a purpose</a>"));
        assertEquals("0", views());
        Visitor.Page shown = see();
        assertEquals(200, shown.status());
        assertEquals(page, shown.address().getPath());
        assertTrue(Jsoup.parse(shown.body()).text().contains(Jsoup.parse(escaped(item.excerpt())).text()), shown.body());
        assertEquals("1", views());
        assertEquals("ANSWER", anna.one("select purpose from dispute_view where mark_id = " + reference.mark()
                + " and agent = '" + LookupRecord.SAM + "'"));
        assertEquals("no-store", shown.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void what_was_not_seen_is_not_answered() throws SQLException {
        Visitor.Page refused = answer(Decision.UPHELD);
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("State your purpose and look at the content first"));
        assertEquals("0", answersGiven());
    }

    @Test
    void an_answer_is_one_of_those_offered() throws SQLException {
        see();
        Visitor.Page refused = sam.post(page + "/answer", Map.of("decision", "MAYBE"));
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("<a href=\"#decision\">Choose an answer</a>"));
        assertEquals("0", answersGiven());
    }

    @Test
    void an_answered_dispute_leaves_the_list_and_says_how_it_was_answered() throws SQLException {
        see();
        Visitor.Page answered = answer(Decision.UPHELD);
        assertEquals(200, answered.status());
        assertEquals(page, answered.address().getPath());
        assertTrue(answered.body().contains("The person is right") && answered.body().contains("E-mail with the answer"));
        assertFalse(answered.body().contains("/answer\""));
        assertEquals(page, answer(Decision.UPHELD).address().getPath());
        assertEquals("1", answersGiven());
    }

    @Test
    void the_second_agent_is_told_that_the_first_has_answered() throws SQLException {
        see();
        answers.give("another agent", list.find(reference).orElseThrow(), Decision.REJECTED);
        Visitor.Page refused = answer(Decision.UPHELD);
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("This dispute has been answered already") && refused.body().contains("Our data are right"));
        assertEquals("REJECTED", anna.one("select decision from dispute_answer where mark_id = " + reference.mark()));
    }

    @Test
    void what_the_person_took_back_cannot_be_answered() throws SQLException {
        see();
        marks.retract(anna.person.subject(), item.id());
        Visitor.Page refused = answer(Decision.UPHELD);
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("The person has taken this dispute back") && refused.body().contains("Nothing is left to answer"));
        assertEquals("0", answersGiven());
    }

    @Test
    void a_whole_account_is_disputed_and_answered_likewise() throws SQLException {
        assertTrue(disputes.disputeAccount(anna.subject(), languages.source(), anna.account, DisputeGround.WRONG_AGE));
        reference = anna.newest();
        page = LIST + "/" + reference;
        assertTrue(listed().text().contains("The whole account"));
        assertTrue(see().body().contains("Adult at that time"));
        Visitor.Page refused = answer(Decision.UPHELD);
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("Have it corrected first"));
        assertEquals(200, answer(Decision.REJECTED).status());
        assertEquals("f", anna.one("select disputed from account where id = " + anna.account));
    }

    @Test
    void a_look_up_by_the_reference_finds_the_person_and_says_what_is_open() throws SQLException {
        String body = sam.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp(reference.toString().toLowerCase())).body();
        assertTrue(body.contains("Request found: no objection") && body.contains("<h2 id=\"disputes\">Open disputes</h2>"), body);
        assertTrue(body.contains("The next to be answered") && body.contains("href=\"/support/disputes/D-"), body);
        assertEquals(anna.person.subject(), LookupRecord.last(database).foundSubject());
    }

    @Test
    void a_reference_that_never_was_is_answered_as_any_other_address() throws Exception {
        String nothing = sam.get("/en/nothing").body();
        for (String never : new String[] {"D-9999999999", "D-0", "d-1", reference.toString().toLowerCase(), "x", "D-99999999999999999999"}) {
            Visitor.Page missing = sam.get(LIST + "/" + never);
            assertEquals(404, missing.status(), never);
            assertEquals(nothing, missing.body(), never);
        }
        for (Visitor other : List.of(Visitor.signedIn(anna.person), Visitor.signedIn("olga"))) {
            assertEquals(404, other.get(page).status());
            assertEquals(404, other.post(page + "/views", Map.of("purpose", "ANSWER")).status());
            assertEquals(404, other.post(page + "/answer", Map.of("decision", "UPHELD")).status());
        }
        assertEquals("0", views());
        assertEquals("0", answersGiven());
    }

    private Element listed() {
        String next = LIST;
        while (true) {
            Document shown = Jsoup.parse(sam.get(next).body());
            Element link = shown.selectFirst("a[href=" + page + "]");
            if (link != null) {
                return link.closest("tr");
            }
            next = shown.select("[rel=next]").attr("href");
            assertFalse(next.isEmpty(), reference + " is not listed");
        }
    }

    private Visitor.Page see() {
        return sam.post(page + "/views", Map.of("purpose", "ANSWER"));
    }

    private Visitor.Page answer(Decision decision) {
        return sam.post(page + "/answer", Map.of("decision", decision.name()));
    }

    private String views() throws SQLException {
        return anna.one("select count(*) from dispute_view where mark_id = " + reference.mark());
    }

    private String answersGiven() throws SQLException {
        return anna.one("select count(*) from dispute_answer where mark_id = " + reference.mark());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
