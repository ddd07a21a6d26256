package org.objectionportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Visitor;

@QuarkusTest
@WithTestResource(StackResource.class)
class SignInTest {

    @Test
    void a_person_comes_back_to_the_step_they_left_in_their_language() {
        Visitor anna = new Visitor();
        Visitor.Page needed = anna.get("/mt/content");
        assertEquals("/mt/sign-in", needed.address().getPath());
        assertEquals("to=content", needed.address().getQuery());
        assertEquals("/mt/content", anna.signIn("anna", "mt", "content").address().getPath());
    }

    @Test
    void signing_in_again_makes_a_new_session_and_ends_the_old_one() {
        Visitor anna = Visitor.signedIn("anna");
        String first = anna.cookie("session").orElseThrow();
        anna.get("/sign-in/start?lang=en&to=objections");
        assertNotEquals(first, anna.cookie("session").orElseThrow());
        assertEquals("/en/sign-in", withSession(first).get("/en/objections").address().getPath());
    }

    @Test
    void a_copied_session_is_dead_once_its_owner_has_signed_out() {
        Visitor anna = Visitor.signedIn("anna");
        String session = anna.cookie("session").orElseThrow();
        assertEquals("/el/signed-out", anna.post("/el/sign-out", Map.of()).address().getPath());
        assertTrue(anna.cookie("session").isEmpty());
        assertEquals("/en/sign-in", withSession(session).get("/en/objections").address().getPath());
    }

    @Test
    void signing_out_ends_the_session_at_keycloak_too() {
        Visitor anna = Visitor.signedIn("anna");
        anna.post("/en/sign-out", Map.of());
        Visitor.Page form = anna.get("/sign-in/start?lang=en&to=objections");
        assertTrue(form.address().getPath().startsWith("/realms/objections/"), form.address()::toString);
        assertTrue(form.body().contains("name=\"password\""));
    }

    @Test
    void an_answer_nobody_waited_for_opens_no_session() {
        Visitor stranger = new Visitor();
        Visitor.Page page = stranger.get("/sign-in/callback?code=forged&state=forged");
        assertEquals("/en/sign-in-unfinished", page.address().getPath());
        assertTrue(stranger.cookie("session").isEmpty());
    }

    private static Visitor withSession(String handle) {
        Visitor copy = new Visitor();
        copy.keepCookie("session", handle);
        return copy;
    }
}
