package org.objectionportal.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.EndedObjection;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;

/** One item of one's own over HTTP: what its page says, and what can be done there. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ItemTest extends ItemFixture {

    @Test
    void the_page_says_what_the_list_says_and_what_it_rests_on() {
        Document list = page("/en/content?status=eligible&kind=POST");
        Document page = page(eligible);
        assertEquals(list.selectFirst(".items .about").text(), page.selectFirst(".about").text());
        assertTrue(page.selectFirst(".about").text().contains("· Post ·"), page.selectFirst(".about")::text);
        assertTrue(page.selectFirst(".about").text().endsWith("Visible to everyone"), page.selectFirst(".about")::text);
        assertEquals("Eligible", page.select("#status").text());
        assertEquals(List.of(), reasons(page));
        List<String> basis = page.select(".facts dd").eachText();
        assertEquals(3, basis.size());
        assertTrue(basis.get(2).matches("[0-9a-f]{16}"), basis::toString);
        assertEquals(0, page.select("main img, main script").size());
    }

    @Test
    void every_failing_reason_is_told_with_what_would_change_it() {
        Document page = page(first("?reason=NOT_PUBLIC"));
        assertEquals("Not eligible", page.select("#status").text());
        assertEquals("NOT_PUBLIC", reasons(page).get(0));
        assertTrue(page.select(".reasons li").first().text().startsWith("Not everyone can see it. What would change this: If everyone can see it"),
                page.select(".reasons")::text);
        assertEquals(reasons(page).size(), page.select(".reasons .meta").size());
    }

    @Test
    void an_item_is_left_out_and_taken_back_in_and_each_act_twice_is_one() {
        for (int time = 0; time < 2; time++) {
            Document out = act("exclude");
            assertEquals("It is left out because you asked for that.", out.select("#status + p").text());
            assertEquals(List.of("EXCLUDED_BY_PERSON"), reasons(out));
            assertEquals(0, out.select("form[action$=/exclude]").size());
        }
        assertEquals(List.of(), act("include", "include").select(".reasons").eachText());
        assertEquals("Eligible", page(eligible).select("#status").text());
    }

    @Test
    void a_dispute_holds_the_item_out_until_it_is_taken_back() {
        Document out = dispute("NOT_MINE");
        assertEquals(List.of("DISPUTED"), reasons(out));
        assertEquals("It is not mine", out.select(".dispute strong").text());
        assertTrue(out.select(".dispute").text().matches(".*Left out since \\d+ \\w+ \\d{4}\\. We answer by \\d+ \\w+ \\d{4}\\..*"), out.select(".dispute")::text);
        assertEquals("It is not mine", dispute("UNDER_18").select(".dispute strong").text());
        assertEquals("Eligible", act("retract", "retract").select("#status").text());
    }

    @Test
    void while_the_whole_account_is_disputed_the_page_leads_there() {
        String product = page(eligible).select(".about").text().replaceAll(" ·.*", "");
        String account = page("/en/accounts").select(".items li:contains(" + product + ") a").attr("href");
        dispute("NOT_MINE");
        assertEquals(200, visitor.post(account, Map.of("ground", "WRONG_AGE")).status());
        assertEquals("It is not mine", page(eligible).select(".dispute strong").text(), "what is said of the item is there to be taken back");
        Document page = act("retract");
        assertEquals(List.of("DISPUTED"), reasons(page));
        assertEquals(0, page.select(".dispute form").size());
        assertEquals(account, page.select(".dispute a").attr("href"));
        assertTrue(page.select(".dispute a").text().startsWith("About this account " + product + ", "), page.select(".dispute")::text);
        visitor.post(account + "/retract", Map.of());
        assertEquals("Eligible", page(eligible).select("#status").text());
        assertEquals(1, page(eligible).select("#ground").size());
    }

    @Test
    void a_dispute_without_one_of_our_grounds_is_sent_back_and_changes_nothing() {
        for (Map<String, String> form : List.of(Map.<String, String>of(), Map.of("ground", ""), Map.of("ground", "not_mine"),
                Map.of("ground", "WRONG_AGE"), Map.of("other", "NOT_MINE"))) {
            Visitor.Page answer = visitor.post(eligible, form);
            assertEquals(422, answer.status(), form::toString);
            Document page = Jsoup.parse(answer.body());
            assertEquals("Choose what is wrong.", page.select("#ground-problem").text());
            assertEquals("Eligible", page.select("#status").text());
        }
        assertEquals(400, Wire.post(eligible, "ground=NOT_MINE&ground=NOT_PUBLIC", session()).status());
        assertEquals("Eligible", page(eligible).select("#status").text());
    }

    @Test
    void what_somebody_who_had_the_account_before_has_disputed_is_told_and_waits_for_its_answer() throws Exception {
        dispute("NOT_MINE");
        try (Connection connection = postgres.superuser(); Statement update = connection.createStatement()) {
            assertEquals(1, update.executeUpdate("update item_mark set placed_by = 'before' where placed_by = '" + person.subject() + "'"));
        }
        for (Document page : List.of(page(eligible), dispute("NOT_MINE"), Jsoup.parse(visitor.post(eligible, Map.of()).body()))) {
            assertEquals("It was reported that something we know about it is wrong. Until that is settled, we leave it out.", page.select("#status + p").text());
            assertEquals("Someone who had this account before you reported a mistake. As soon as that is answered, you can report one yourself.",
                    page.select(".dispute p").text());
            assertEquals(0, page.select(".dispute form, #ground-problem").size());
        }
    }

    @Test
    void what_was_shared_under_an_objection_comes_back_only_when_it_is_let_in() throws Exception {
        String objection = objects();
        new People(keycloak).publishesNow(person);
        eligible = first("?kind=POST");
        Document under = page(eligible);
        assertEquals(List.of("OBJECTION_IN_FORCE", "POSTED_UNDER_OBJECTION"), reasons(under));
        assertEquals(0, under.select("form[action$=/admit]").size());
        visitor.post(objection + "/withdrawal", Map.of());
        Document week = page(eligible);
        assertEquals(List.of("OBJECTION_IN_FORCE", "POSTED_UNDER_OBJECTION"), reasons(week));
        assertTrue(week.select(".reasons li").first().text().contains("Your objection stays in force until"), week.select(".reasons")::text);
        assertEquals(0, week.select("form[action$=/admit]").size());
        EndedObjection.of(postgres, person);
        Document after = page(eligible);
        for (int i = 0; i < 100 && after.select("#status + p").text().startsWith("We are checking this item again"); i++) {
            Thread.sleep(100);
            after = page(eligible);
        }
        assertEquals(List.of("POSTED_UNDER_OBJECTION"), reasons(after));
        assertEquals("You shared it while your objection was in force.", after.select("#status + p").text());
        assertEquals(1, after.select("form[action$=/admit]").size());
        assertEquals("Eligible", act("admit", "admit").select("#status").text());
        assertEquals(List.of("EXCLUDED_BY_PERSON"), reasons(act("exclude")));
    }

    @Test
    void what_an_objection_would_change_is_what_it_then_changes() {
        Document before = page(eligible);
        assertEquals(1, before.select("[data-if=objection]").size());
        List<Long> figures = figures();
        assertEquals(figures.get(0), Long.parseLong(before.select("[data-items]").attr("data-items")));
        objects();
        assertEquals(List.of(0L, figures.get(0) + figures.get(1)), figures());
        Document after = page(eligible);
        assertEquals(List.of("OBJECTION_IN_FORCE"), reasons(after));
        assertEquals(0, after.select("[data-items]").size());
        assertFalse(after.select("[data-if=friends]").isEmpty());
    }

    @Test
    void what_a_withdrawal_would_let_in_is_what_it_lets_in_when_the_week_is_over() throws Exception {
        String objection = objects();
        new People(keycloak).publishesNow(person);
        String told = page(objection + "/withdrawal").select("main li:nth-child(2)").text();
        assertTrue(page(objection + "/withdrawal").select("main li").first().text().startsWith("Your objection stays in force until"));
        visitor.post(objection + "/withdrawal", Map.of());
        assertEquals(0L, figures().get(0));
        EndedObjection.of(postgres, person);
        String happens = told(figures().get(0));
        for (int i = 0; i < 100 && !happens.equals(told); i++) {
            Thread.sleep(100);
            happens = told(figures().get(0));
        }
        assertEquals(told, happens);
    }

    private static String told(long items) {
        return "After that, " + items + " items become eligible for training again.";
    }

    /** @return the address of the objection */
    private String objects() {
        Document form = page("/en/objection");
        return visitor.post("/en/objection", Map.of("grounds", "", "form", form.select("[name=form]").val(), "owner",
                form.select("[name=owner]").val())).address().getPath();
    }

    private List<Long> figures() {
        return page("/en/content").select(".figures dd").eachText().stream().map(Long::valueOf).toList();
    }

    private Document dispute(String ground) {
        Visitor.Page page = visitor.post(eligible, Map.of("ground", ground));
        assertEquals(200, page.status());
        return Jsoup.parse(page.body());
    }
}
