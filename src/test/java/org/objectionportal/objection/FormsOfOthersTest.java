package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.objection.FilingClient.reference;

import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.objection.FilingClient.Form;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire.Answer;

/** Forms that outlive a session, change hands or come too often. */
@QuarkusTest
@WithTestResource(StackResource.class)
class FormsOfOthersTest extends FilingFixture {

    @Test
    void the_form_of_one_person_is_not_filed_in_the_session_of_another() throws Exception {
        FilingClient anna = newcomer();
        FilingClient ben = newcomer();
        Form annas = anna.form();
        assertEquals(409, ben.file(annas, "Reason").status());
        for (String owner : List.of(annas.owner().toUpperCase(), "0".repeat(32), "x", annas.owner() + "%00")) {
            assertEquals(409, ben.send("/mt/objection", new Form(annas.key(), owner), "a").status());
        }
        assertNothing(anna);
        assertNothing(ben);
        String reference = anna.filed("");
        assertEquals(404, ben.withdraw(reference).status());
        assertEquals(1, inForce(anna));
        assertEquals(200, ben.get("/en/objection").status());
        String bens = reference(ben.file(new Form(annas.key(), ownerOf(ben)), ""));
        assertFalse(bens.equals(reference));
    }

    @Test
    void what_was_typed_in_an_expired_session_waits_for_its_author_and_for_one_press() throws Exception {
        Person person = people.create();
        Visitor anna = Visitor.signedIn(person);
        Form form = Form.in(anna.get("/el/objection").body());
        people.signOutEverywhere(person);
        awaitEnd("session=" + anna.cookie("session").orElseThrow());
        String grounds = "Λόγος <b>&amp;</b> 😀\nδύο γραμμές";

        Visitor.Page draft = anna.post("/el/objection", java.util.Map.of("form", form.key(), "owner", form.owner(), "grounds", grounds));
        assertEquals("/el/objection/draft", draft.address().getPath());
        assertEquals(200, draft.status());
        assertTrue(draft.body().contains("Λόγος &lt;b&gt;&amp;amp;&lt;/b&gt; 😀\nδύο γραμμές"), draft.body());
        assertFalse(draft.body().contains("<button class=\"button large\">"));
        assertNothing(person);

        Visitor.Page back = anna.signIn(person, "el", "draft");
        assertEquals("/el/objection/draft", back.address().getPath());
        assertTrue(back.body().contains("Λόγος &lt;b&gt;&amp;amp;&lt;/b&gt; 😀\nδύο γραμμές"));
        assertNothing(person);
        Form kept = Form.in(back.body());
        assertEquals(form.key(), kept.key());

        Visitor.Page filed = anna.post("/el/objection", java.util.Map.of("form", kept.key(), "owner", kept.owner(), "grounds", grounds));
        assertEquals(200, filed.status());
        String reference = filed.address().getPath().replaceFirst(".*/", "");
        assertEquals(grounds, groundsOf(person, reference));
        assertTrue(anna.cookie("draft").isEmpty());
    }

    @Test
    void what_one_person_left_is_not_shown_to_the_next_who_signs_in() throws Exception {
        Person annas = people.create();
        Visitor browser = Visitor.signedIn(annas);
        Form form = Form.in(browser.get("/en/objection").body());
        people.signOutEverywhere(annas);
        awaitEnd("session=" + browser.cookie("session").orElseThrow());
        browser.post("/en/objection", java.util.Map.of("form", form.key(), "owner", form.owner(), "grounds", "Annas secret"));
        assertTrue(browser.cookie("draft").isPresent());

        Person bens = people.create();
        Visitor.Page landed = browser.signIn(bens, "en", "draft");
        assertFalse(landed.body().contains("Annas secret"), landed.body());
        assertEquals("/en/objection", landed.address().getPath());
        assertFalse(browser.get("/en/objection/draft").body().contains("Annas secret"));
        assertNothing(bens);
    }

    @Test
    void what_was_typed_before_signing_in_is_forgotten_at_sign_out() throws Exception {
        Visitor browser = new Visitor();
        browser.post("/en/objection", java.util.Map.of("owner", "", "grounds", "Annas secret"));
        String draft = browser.cookie("draft").orElseThrow();
        assertTrue(browser.signIn(people.create(), "en", "draft").body().contains("Annas secret"));
        browser.post("/en/sign-out", java.util.Map.of());
        assertTrue(browser.cookie("draft").isEmpty());

        browser.keepCookie("draft", draft);
        Visitor.Page bens = browser.signIn(people.create(), "en", "draft");
        assertEquals("/en/objection", bens.address().getPath());
        assertFalse(bens.body().contains("Annas secret"), bens.body());
    }

    @Test
    void the_eleventh_filing_within_an_hour_waits() throws Exception {
        FilingClient anna = newcomer();
        for (int i = 0; i < 10; i++) {
            anna.withdraw(anna.filed(""));
        }
        for (String language : List.of("en", "de", "el", "mt")) {
            Answer answer = anna.send("/" + language + "/objection", anna.form(), "Kept+text");
            assertEquals(429, answer.status());
            assertEquals(language, answer.one("Content-Language").split("-")[0]);
            assertTrue(Integer.parseInt(answer.one("Retry-After")) > 0);
            assertTrue(answer.body().contains("Kept text"), answer.body());
        }
        assertEquals(1, inForce(anna));
        assertEquals(10, effects(anna).size());
    }
}
