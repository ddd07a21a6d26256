package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.objection.FilingClient.reference;

import java.time.Duration;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.objection.FilingClient.Form;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;

/** What stands when something behind the portal is down, and that it comes back by itself. */
@QuarkusTest
@WithTestResource(StackResource.class)
class OutageTest {

    private static final Duration RECOVERY = Duration.ofSeconds(10);

    private static final int POOL = 20;

    Keycloak keycloak;
    Postgres postgres;

    @Test
    void without_the_database_the_notice_stands_and_nothing_is_acknowledged() throws Exception {
        FilingClient anna = new FilingClient(new People(keycloak).create());
        Form form = anna.form();
        postgres.stop();
        try {
            // Uses up the broken connections of the pool: an assertion in the driver, which only tests switch on, hides
            // the true cause when a batch meets one.
            for (int i = 0; i < POOL; i++) {
                assertUnavailable("en", anna.get("/en/objections"), "");
            }
            for (String language : new String[] {"en", "de", "el", "mt"}) {
                assertUnavailable(language, anna.send("/" + language + "/objection", form, "Kept+%3Cb%3E"), "Kept &lt;b&gt;");
                assertUnavailable(language, Wire.post("/" + language + "/objection", "grounds=Kept+%3Cb%3E"), "Kept &lt;b&gt;");
                assertUnavailable(language, anna.get("/" + language + "/objections"), "");
                assertUnavailable(language, anna.get("/" + language + "/content"), "");
                Answer notice = Wire.get("/" + language + "/notice", "Cookie: " + anna.cookie);
                assertEquals(200, notice.status());
                assertEquals(200, Wire.get("/" + language + "/sign-in").status());
                assertEquals(200, Wire.get("/" + language + "/objection").status());
            }
            assertEquals(302, Wire.get("/").status());
            assertEquals(404, Wire.get("/en/nothing").status());
        } finally {
            postgres.start();
        }
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (anna.get("/en/objections").status() != 200 && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertFalse(anna.get("/en/objections").body().contains("class=\"reference\""));
        String reference = reference(anna.file(form, "Kept <b>"));
        assertTrue(anna.get("/en/objections/" + reference).body().contains(reference));
    }

    @Test
    void without_keycloak_who_is_signed_in_can_still_object_and_everybody_else_is_told() throws Exception {
        People people = new People(keycloak);
        FilingClient anna = new FilingClient(people.create());
        FilingClient ben = new FilingClient(people.create());
        Form form = anna.form();
        keycloak.stop();
        try {
            assertEquals(200, Wire.get("/el/notice").status());
            String reference = reference(anna.file(form, ""));
            assertEquals(200, anna.get("/en/objections/" + reference).status());
            assertEquals(reference, reference(anna.withdraw(reference)));
            assertEquals(200, anna.get("/en/content").status());
            for (String language : new String[] {"en", "de", "el", "mt"}) {
                assertEquals(200, Wire.get("/" + language + "/sign-in?to=objection").status());
                assertUnavailable(language, Wire.get("/sign-in/start?lang=" + language + "&to=objection"), "");
            }
            Answer draft = Wire.post("/mt/objection", "grounds=Kept");
            assertEquals(303, draft.status());
            Answer out = Wire.post("/mt/sign-out", "", "Cookie: " + ben.cookie);
            assertEquals(200, out.status());
            assertEquals(303, ben.get("/en/objections").status());
        } finally {
            keycloak.start();
        }
        assertTrue(Visitor.signedIn(anna.person).cookie("session").isPresent());
    }

    private static void assertUnavailable(String language, Answer answer, String kept) {
        assertEquals(503, answer.status(), answer::body);
        assertEquals("60", answer.one("Retry-After"));
        assertEquals("no-store", answer.one("Cache-Control"));
        assertEquals(language, answer.one("Content-Language").split("-")[0]);
        assertTrue(answer.body().contains("<html lang=\"" + answer.one("Content-Language") + "\""));
        assertTrue(answer.body().contains(kept), answer.body());
        assertFalse(answer.body().matches("(?s).*(?i)(exception|hibernate|postgres|jdbc).*"), answer.body());
        assertEquals(0, answer.all("Set-Cookie").size());
    }
}
