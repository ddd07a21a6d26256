package org.objectionportal.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Postgres;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;

/** Somebody new with content like that of the demo's Anna, signed in, and one of their items that is eligible. */
abstract class ItemFixture {

    Keycloak keycloak;
    Postgres postgres;
    Person person;
    Visitor visitor;
    String eligible;

    @BeforeEach
    void signIn() {
        person = new People(keycloak).withManyItems();
        visitor = new Visitor();
        visitor.signIn(person, "en", "content");
        eligible = first("?status=eligible&kind=POST");
    }

    String first(String query) {
        return page("/en/content" + query).selectFirst(".items .links a").attr("href");
    }

    Document page(String path) {
        Visitor.Page page = visitor.get(path);
        assertEquals(200, page.status(), path);
        return Jsoup.parse(page.body());
    }

    Document act(String... acts) {
        Visitor.Page page = null;
        for (String act : acts) {
            page = visitor.post(eligible + "/" + act, Map.of());
            assertEquals(200, page.status());
            assertEquals(eligible, page.address().getPath());
        }
        return Jsoup.parse(page.body());
    }

    String session() {
        return "Cookie: session=" + visitor.cookie("session").orElseThrow();
    }

    static List<String> reasons(Document page) {
        return page.select("[data-reason]").eachAttr("data-reason");
    }
}
