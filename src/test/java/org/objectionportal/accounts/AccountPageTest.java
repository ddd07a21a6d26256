package org.objectionportal.accounts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;

/** One account of one's own: what is known of it, and what saying that it is wrong does (H20). */
@QuarkusTest
@WithTestResource(StackResource.class)
class AccountPageTest extends AccountsFixture {

    private Person person;
    private Visitor visitor;
    private String account;

    @BeforeEach
    void signIn() {
        person = people.withManyItems();
        visitor = Visitor.signedIn(person);
        account = page("/en/accounts").select(".items li:contains(Facebook) a").attr("href");
    }

    @Test
    void it_says_what_decides_over_its_items_and_what_is_not_known() throws Exception {
        Document page = page(account);
        assertEquals("About this account", page.select("h1").text());
        assertTrue(page.select("main .card").first().text().startsWith("Facebook Anna (Facebook) Age 18 or over Country or region Germany Data from the product"),
                page.select("main .card").first()::text);
        execute("update account set birth_date = '2010-01-01', region = 'MT' where subject = '" + person.subject() + "'");
        assertEquals(List.of("Under 18", "Malta"), page(account).select(".facts dd").eachText().subList(0, 2));
        execute("update account set birth_date = null, region = null, as_of = null where subject = '" + person.subject() + "'");
        assertEquals(List.of("We do not know", "We do not know"), page(account).select(".facts dd").eachText().subList(0, 2));
    }

    @Test
    void what_is_wrong_holds_all_its_items_out_from_that_second_until_it_is_taken_back() throws Exception {
        long before = eligible(visitor);
        long others = Long.parseLong(page("/en/content").select("table.stack tr:contains(Instagram) td").first().text());
        assertTrue(before > others);
        for (String ground : List.of("WRONG_AGE", "NOT_MINE")) {
            Document out = Jsoup.parse(post(account, Map.of("ground", ground), 200).body());
            assertEquals("My age is wrong", out.select(".dispute strong").text(), "the second ground changes nothing");
            assertTrue(out.select(".dispute").text().matches(".*Left out since \\d+ \\w+ \\d{4}\\. We answer by \\d+ \\w+ \\d{4}\\..*"), out.select(".dispute")::text);
            assertEquals(others, eligible(visitor));
        }
        assertEquals(1, number("select count(*) from item_mark m join dispute_contact c on c.mark_id = m.id"
                + " where m.placed_by = ? and m.item_id is null and m.ground = 'WRONG_AGE' and c.recipient is not null", person.subject()));
        long mark = number("select id from item_mark where placed_by = ?", person.subject());
        String desk = Jsoup.parse(Visitor.signedIn("sam").get("/support/disputes/D-" + mark).body()).text();
        assertTrue(desk.contains("The whole account") && desk.contains("My age is wrong"), desk);
        for (int time = 0; time < 2; time++) {
            Document in = Jsoup.parse(post(account + "/retract", Map.of(), 200).body());
            assertEquals(1, in.select("#ground").size());
            assertEquals(before, eligible(visitor));
        }
    }

    @Test
    void what_somebody_who_had_it_before_has_disputed_is_told_and_waits_for_its_answer() throws Exception {
        post(account, Map.of("ground", "WRONG_AGE"), 200);
        execute("update item_mark set placed_by = 'before' where placed_by = '" + person.subject() + "'");
        Document page = Jsoup.parse(post(account, Map.of("ground", "WRONG_AGE"), 200).body());
        assertEquals("Someone who had this account before you reported a mistake. As soon as that is answered, you can report one yourself.",
                page.select(".dispute p").text());
        assertEquals(0, page.select(".dispute form").size());
    }

    @Test
    void without_one_of_our_grounds_it_is_sent_back_and_changes_nothing() {
        long before = eligible(visitor);
        for (Map<String, String> form : List.of(Map.<String, String>of(), Map.of("ground", ""), Map.of("ground", "NOT_PUBLIC"), Map.of("ground", "wrong_age"))) {
            Document page = Jsoup.parse(post(account, form, 422).body());
            assertEquals("Choose what is wrong.", page.select("#ground-problem").text());
        }
        assertEquals(before, eligible(visitor));
    }

    @Test
    void of_a_stranger_an_account_is_as_one_that_never_was() {
        Visitor other = Visitor.signedIn(people.create());
        String stranger = "Cookie: session=" + other.cookie("session").orElseThrow();
        String never = "/en/accounts/about/999999999999999999";
        for (String path : List.of(account, "/en/accounts/about/0", account.replaceAll("(\\d+)$", "0$1"), "/en/accounts/about/x")) {
            assertSame(Wire.get(never, stranger), Wire.get(path, stranger));
            for (String act : List.of("", "/retract")) {
                for (String form : List.of("", "ground=WRONG_AGE")) {
                    assertSame(Wire.post(never + act, form, stranger), Wire.post(path + act, form, stranger));
                }
            }
        }
        assertEquals(0, page(account).select(".dispute strong").size());
        assertEquals(403, Wire.send("POST", account, "ground=WRONG_AGE".getBytes(), Wire.FORM, stranger, "Origin: https://evil.example").status());
    }

    private Document page(String path) {
        Visitor.Page page = visitor.get(path);
        assertEquals(200, page.status(), path);
        return Jsoup.parse(page.body());
    }

    private Visitor.Page post(String path, Map<String, String> form, int status) {
        Visitor.Page page = visitor.post(path, form);
        assertEquals(status, page.status(), path);
        assertEquals(account, page.address().getPath());
        return page;
    }

    private static void assertSame(Answer never, Answer answer) {
        assertEquals(404, never.status());
        assertEquals(404, answer.status());
        assertEquals(never.headers(), answer.headers());
        assertArrayEquals(never.bytes(), answer.bytes());
    }
}
