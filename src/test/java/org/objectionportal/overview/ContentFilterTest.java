package org.objectionportal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;

/** The filters of “My content”, with content like that of the demo's Anna. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ContentFilterTest {

    Keycloak keycloak;
    private Visitor visitor;

    @BeforeEach
    void signIn() throws Exception {
        Person person = new People(keycloak).withManyItems();
        visitor = new Visitor();
        visitor.signIn(person.mailAddress().replaceFirst("@.*", ""), "en", "content");
    }

    @Test
    void each_choice_on_offer_finds_what_it_says_and_together_they_find_everything() {
        Document all = page("");
        long total = Long.parseLong(all.select(".overview .meta").text().split(" ")[0]);
        for (String filter : List.of("kind", "year", "product", "status")) {
            List<String> values = options(all, filter);
            assertTrue(values.size() > 1, filter);
            assertEquals(total, values.stream().mapToLong(value -> found(page("?" + filter + "=" + value))).sum(), filter);
        }
        long notEligible = found(page("?status=not-eligible"));
        assertEquals(notEligible, options(all, "reason").stream().mapToLong(value -> found(page("?reason=" + value))).sum());
    }

    @Test
    void filters_hold_together_and_stay_chosen_on_the_next_page() {
        Document posts = page("?kind=POST&status=eligible");
        assertTrue(posts.select("ol.items li > .meta:first-child").eachText().stream().allMatch(line -> line.contains("· Post ·")));
        assertEquals(0, posts.select("ol.items .badge:not(.attention)").size());
        assertEquals(List.of("POST", "eligible"), posts.select("option[selected]").eachAttr("value"));
        Document eligible = page("?status=eligible");
        String next = eligible.select(".pager [rel=next]").attr("href");
        assertTrue(next.contains("status=eligible"), next);
        Document second = Jsoup.parse(visitor.get(next).body());
        assertEquals(found(eligible), found(second));
        assertEquals(0, second.select("ol.items .badge:not(.attention)").size());
    }

    @Test
    void a_choice_that_nothing_has_is_an_empty_list_and_a_word_of_nobodys_no_page() {
        Document none = page("?year=1999");
        assertEquals(0, none.select("ol.items").size());
        assertEquals(List.of("1999"), none.select("option[selected]").eachAttr("value"));
        Stream.of("kind=post", "kind=X", "reason=NONE", "year=20", "year=2026a", "year=-026", "status=x", "product=X")
                .forEach(query -> assertEquals(404, visitor.get("/en/content?" + query).status(), query));
    }

    private Document page(String query) {
        Visitor.Page page = visitor.get("/en/content" + query);
        assertEquals(200, page.status(), query);
        return Jsoup.parse(page.body());
    }

    private static List<String> options(Document page, String filter) {
        return page.select("#" + filter + " option").eachAttr("value").stream().filter(value -> !value.isEmpty()).toList();
    }

    /** The number above the list. */
    private static long found(Document page) {
        String above = page.select(".filters + .meta").text();
        assertTrue(above.matches("[0-9]+ .*"), () -> page.select("option[selected]").eachAttr("value") + " finds " + above);
        return Long.parseLong(above.split(" ")[0]);
    }
}
