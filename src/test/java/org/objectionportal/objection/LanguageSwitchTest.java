package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.objection.FilingClient.reference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.objection.FilingClient.Form;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;

/** Changing the language while typing: the text comes along, and nothing is filed by it. */
@QuarkusTest
@WithTestResource(StackResource.class)
class LanguageSwitchTest extends FilingFixture {

    private static final String TYPED = "Λόγος <b>&amp;</b> 😀\nδύο γραμμές";
    private static final String SHOWN = ">\nΛόγος &lt;b&gt;&amp;amp;&lt;/b&gt; 😀\nδύο γραμμές</textarea>";

    @Test
    void the_form_comes_back_in_the_other_language_with_the_text_and_as_the_same_form() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        long drafts = number("select count(*) from draft where form_key <> ?", "-");
        for (String language : List.of("de", "el", "mt", "bg", "en")) {
            Answer page = switchTo(anna, "/" + language + "/objection", form, TYPED);
            assertEquals(200, page.status());
            assertEquals(language, page.one("Content-Language").split("-")[0]);
            assertEquals("no-store", page.one("Cache-Control"));
            assertTrue(page.body().contains(SHOWN), page.body());
            assertTrue(page.one("Set-Cookie").startsWith("language=" + language + "; Max-Age=31536000;"), page.one("Set-Cookie"));
            assertEquals(form, Form.in(page.body()));
        }
        assertNothing(anna);
        assertEquals(drafts, number("select count(*) from draft where form_key <> ?", "-"), "nothing is stored");
        assertEquals(TYPED, groundsOf(anna, reference(anna.file(form, TYPED))));
    }

    @Test
    void also_for_somebody_who_is_not_signed_in() throws Exception {
        long drafts = number("select count(*) from draft where form_key <> ?", "-");
        Answer page = Wire.post("/mt/objection", "switch=mt&owner=&grounds=" + encoded(TYPED));
        assertEquals(200, page.status());
        assertTrue(page.body().contains("<html lang=\"mt\"") && page.body().contains(SHOWN), page.body());
        assertEquals(List.of("language"), page.all("Set-Cookie").stream().map(cookie -> cookie.split("=")[0]).toList());
        assertEquals(drafts, number("select count(*) from draft where form_key <> ?", "-"));
    }

    @Test
    void a_text_that_is_too_long_comes_along_too() throws Exception {
        FilingClient anna = newcomer();
        Answer page = switchTo(anna, "/de/objection", anna.form(), "x".repeat(5_001));
        assertEquals(422, page.status());
        assertTrue(page.body().contains("x".repeat(5_001)));
        assertNothing(anna);
    }

    @Test
    void whoever_has_an_objection_in_force_is_led_to_it() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        String reference = anna.filed("");
        assertEquals("/de/objections/" + reference, java.net.URI.create(switchTo(anna, "/de/objection", form, TYPED).one("Location")).getPath());
        assertEquals(1, count("objection", anna));
    }

    @Test
    void the_form_of_one_person_does_not_become_another_s_by_it() throws Exception {
        FilingClient anna = newcomer();
        FilingClient ben = newcomer();
        for (String path : List.of("/de/objection", "/de/objection/draft")) {
            Answer answer = switchTo(ben, path, anna.form(), TYPED);
            assertEquals(409, answer.status(), path);
            assertTrue(answer.body().contains("formaction=\"/mt/objection\""), answer.body());
            Answer again = ben.send("/mt/objection", Form.in(answer.body()), encoded(TYPED) + "&another=1&switch=mt");
            assertEquals(409, again.status(), "it says so in the next language, too");
            assertTrue(again.body().contains("<html lang=\"mt\"") && again.body().contains(SHOWN), again.body());
        }
        Answer tooLong = ben.file(anna.form(), "x".repeat(5_001));
        assertEquals(409, tooLong.status(), "nor by being too long");
        assertNothing(anna);
        assertNothing(ben);
        reference(ben.send("/mt/objection", Form.in(tooLong.body()), "mine&another=1"));
        assertEquals(1, inForce(ben));
    }

    @Test
    void a_draft_keeps_what_was_typed_into_it_since_and_only_that() throws Exception {
        Person person = people.create();
        Visitor anna = Visitor.signedIn(person);
        anna.post("/en/objection", Map.of("owner", "", "grounds", "First"));
        Form form = Form.in(anna.get("/en/objection/draft").body());
        Visitor.Page page = anna.post("/el/objection/draft", Map.of("switch", "el", "form", form.key(), "owner", form.owner(), "grounds", TYPED));
        assertEquals("/el/objection/draft", page.address().getPath());
        assertTrue(page.body().contains("<html lang=\"el\"") && page.body().contains(SHOWN), page.body());
        assertEquals(form, Form.in(page.body()));
        assertEquals("el", anna.cookie("language").orElseThrow());
        assertEquals(1, number("select count(*) from draft where form_key = ?", form.key()));
        assertNothing(person);
    }

    @Test
    void what_was_typed_in_a_session_that_has_ended_is_kept_for_its_author_alone() throws Exception {
        Person person = people.create();
        Visitor anna = Visitor.signedIn(person);
        Form form = Form.in(anna.get("/en/objection").body());
        people.signOutEverywhere(person);
        awaitEnd("session=" + anna.cookie("session").orElseThrow());
        Visitor.Page draft = anna.post("/el/objection", Map.of("switch", "el", "form", form.key(), "owner", form.owner(), "grounds", "Annas secret"));
        assertEquals("/el/objection/draft", draft.address().getPath());
        assertTrue(draft.body().contains("Annas secret"));
        Visitor.Page bens = anna.signIn(people.create(), "el", "draft");
        assertEquals("/el/objection", bens.address().getPath());
        assertFalse(bens.body().contains("Annas secret"));
    }

    @Test
    void from_an_error_page_the_text_goes_back_into_its_form() throws Exception {
        FilingClient anna = newcomer();
        for (int i = 0; i < 10; i++) {
            anna.withdraw(anna.filed(""));
        }
        String error = anna.file(anna.form(), TYPED).body();
        assertTrue(error.contains("<button form=\"typed-form\" formaction=\"/mt/objection\" name=\"switch\" value=\"mt\""), error);
        assertTrue(error.contains("name=\"grounds\" value=\"Λόγος &lt;b&gt;&amp;amp;&lt;/b&gt; 😀\nδύο γραμμές\""), error);
        Answer back = Wire.post("/mt/objection", "switch=mt&grounds=" + encoded(TYPED), "Cookie: " + anna.cookie);
        assertEquals(200, back.status());
        assertTrue(back.body().contains(SHOWN));
    }

    @Test
    void the_switch_is_read_as_strictly_as_any_form_and_from_our_own_pages_only() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        for (String path : List.of("/de/objection", "/de/objection/draft")) {
            assertEquals(400, anna.send(path, form, "a&switch=de&switch=mt").status(), path);
            assertEquals(400, anna.send(path, form, "%C3%28&switch=de").status(), path);
            assertEquals(403, Wire.send("POST", path, "switch=de".getBytes(), Wire.FORM, "Origin: https://evil.example", "Cookie: " + anna.cookie).status(), path);
            assertEquals(404, Wire.post(path, "switch=de&grounds=x", "Cookie: session=" + Visitor.signedIn("sam").cookie("session").orElseThrow()).status(), path);
        }
        assertNothing(anna);
    }

    private static Answer switchTo(FilingClient who, String path, Form form, String typed) {
        return who.send(path, form, encoded(typed) + "&switch=" + path.substring(1, 3));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
    }
}
