package org.objectionportal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

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

/** What of a person's content was used already, and what others have shared of them: theirs, and nobody else's. */
@QuarkusTest
@WithTestResource(StackResource.class)
class FurtherPagesTest {

    Keycloak keycloak;
    private Person person;
    private Visitor visitor;
    private Visitor stranger;

    @BeforeEach
    void signIn() throws Exception {
        People people = new People(keycloak);
        person = people.withManyItems();
        visitor = Visitor.signedIn(person);
        stranger = Visitor.signedIn(people.withoutContent());
    }

    @Test
    void what_was_used_is_marked_in_the_list_and_told_with_date_and_model() {
        Document list = page(visitor, "/en/content");
        assertEquals(5, list.select("ol.items .badge:containsOwn(Already used)").size());
        Document used = page(visitor, list.select("#further + ul a").get(0).attr("href"));
        assertEquals(List.of("24 November 2026", "Llama (pilot)", "https://training.example/snapshots/" + person.subject() + "/2026-11-24", "5"),
                used.select("tbody tr > *").eachText());
        assertTrue(used.text().contains("cannot be taken out of it"));
        new People(keycloak).use("""
                {"type":"op:Snapshot","id":"https://training.example/%1$s","op:model":"Llama","op:takenAt":"2026-11-20T00:00:00Z"}
                {"id":"https://facebook.example/%1$s/posts/676638706367","attributedTo":"https://facebook.example/%1$s"}
                """.formatted(person.subject()));
        assertEquals(5, page(visitor, "/en/content").select("ol.items .badge:containsOwn(Already used)").size(), "not acknowledged yet");
        assertEquals(1, page(visitor, "/en/content/used").select("tbody tr").size());
        Document others = page(stranger, "/en/content/used");
        assertEquals(0, others.select("table").size());
        assertFalse(others.text().contains("Llama"));
    }

    @Test
    void what_others_share_is_listed_with_what_everybody_can_see_and_nothing_more() {
        Document mentions = page(visitor, page(visitor, "/en/content").select("#further + ul a").get(1).attr("href"));
        assertEquals(List.of("Facebook · Photo · 10 November 2026", "Facebook · Post · 12 October 2026"),
                mentions.select("ol.items .meta").eachText());
        assertEquals(List.of("Jule (Facebook)", "Jule (Facebook)"), mentions.select("ol.items strong").eachText());
        assertEquals(List.of("Anna (Facebook) 2 items in total"), mentions.select("dl.facts div").eachText());
        assertFalse(mentions.text().contains("kommst du morgen mit"), "for followers only");
        assertEquals(1, mentions.select("main a[href=/en/notice#others-posts]").size());
        Document others = page(stranger, "/en/content/mentions");
        assertEquals(0, others.select("ol.items").size());
        assertFalse(others.text().contains("Jule"));
        assertEquals(404, visitor.get("/en/content/mentions?after=x").status());
        assertEquals(0, page(visitor, "/en/content/mentions?after=0.0").select("ol.items").size());
    }

    @Test
    void nothing_of_somebody_who_is_blocked_is_shown_but_a_number() {
        new People(keycloak).bring("""
                {"type":"Block","actor":"https://facebook.example/%1$s","object":"https://facebook.example/friend-of-%1$s","published":"2026-11-20T00:00:00Z"}
                """.formatted(person.subject()));
        Document mentions = page(visitor, "/en/content/mentions");
        assertFalse(mentions.text().contains("Jule"));
        assertEquals(0, mentions.select("dl.facts").size());
        assertTrue(mentions.text().contains("2 more posts are by people you have blocked or who have blocked you. They are not shown."));
        new People(keycloak).bring("""
                {"type":"Undo","actor":"https://facebook.example/%1$s","published":"2026-11-21T00:00:00Z","object":\
                {"type":"Block","actor":"https://facebook.example/%1$s","object":"https://facebook.example/friend-of-%1$s"}}
                """.formatted(person.subject()));
        assertEquals(2, page(visitor, "/en/content/mentions").select("ol.items > li").size());
    }

    @Test
    void what_was_written_with_others_is_listed_with_whether_it_may_be_used() {
        Document joint = page(visitor, page(visitor, "/en/content").select("#further + ul a").get(2).attr("href"));
        assertEquals(List.of("Jule (Facebook)"), joint.select("ol.items strong").eachText());
        assertEquals(List.of("Facebook · Post · 30 August 2026"), joint.select("ol.items .meta").eachText());
        assertEquals("Eligible Everyone can see it, and no objection is in force.", joint.select("ol.items .reason").text());
        String leaveOut = joint.select("ol.items form").attr("action");
        Document without = Jsoup.parse(visitor.post(leaveOut, Map.of()).body());
        assertEquals("Not eligible It is left out because you asked for that.", without.select("ol.items .reason").text());
        assertTrue(leaveOut.endsWith(without.select("ol.items li").attr("id").replace("item-", "") + "/exclude"));
        assertEquals(404, stranger.post(leaveOut, Map.of()).status());
        assertEquals(404, visitor.post(leaveOut + "?after=x", Map.of()).status());
        HttpResponse<String> back = visitor.postOnly(without.select("ol.items form").attr("action") + "?after=0.0", Map.of());
        assertTrue(back.headers().firstValue("Location").orElseThrow().endsWith("/en/content/joint?after=0.0#" + without.select("ol.items li").attr("id")));
        assertEquals(joint.select("ol.items .reason").text(), page(visitor, "/en/content/joint").select("ol.items .reason").text());
        Document others = page(stranger, "/en/content/joint");
        assertEquals(0, others.select("ol.items").size());
        assertTrue(others.text().contains("We know of no public post that you have written with others."));
        assertEquals(404, visitor.get("/en/content/joint?after=x").status());
        assertEquals(0, page(visitor, "/en/content/joint?after=0.0").select("ol.items").size());
    }

    private static Document page(Visitor visitor, String path) {
        Visitor.Page page = visitor.get(path);
        assertEquals(200, page.status(), path);
        return Jsoup.parse(page.body());
    }
}
