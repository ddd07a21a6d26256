package org.objectionportal.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;

/** Who can prove what: the second sign-in adds nothing but what this session, this person and this press were for. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AnotherAccountTest extends AccountsFixture {

    @Test
    void a_second_account_is_proven_by_signing_in_and_added_by_one_press() throws Exception {
        Person anna = people.withManyItems();
        Person second = people.withManyItems();
        Visitor visitor = Visitor.signedIn(anna);
        String session = visitor.cookie("session").orElseThrow();
        long items = eligible(visitor);

        Visitor.Page found = visitor.signInAt(begin(visitor), second);
        assertEquals("/en/accounts/another", found.address().getPath());
        assertTrue(found.body().contains("Anna (Facebook)"), found::body);
        assertEquals(0, number("select count(*) from account where subject = ? and added_as is not null", anna.subject()));

        assertEquals("/en/accounts", confirm(visitor).address().getPath());
        assertEquals(2, number("select count(*) from account where subject = ? and added_as is not null", anna.subject()));
        assertEquals(2 * items, eligible(visitor));
        assertEquals(session, visitor.cookie("session").orElseThrow(), "signed in as before");
        assertEquals(1, number("select count(*) from added_sign_in where subject = ? and proof = 'SIGN_IN' and until is null", second.subject()));
        assertEquals("[]", keycloakSessions(second), "no session of the second sign-in is left");
        assertTrue(visitor.get("/sign-in/start?lang=en&to=content").body().contains("name=\"password\""), "nor one in this browser");
    }

    @Test
    void pressing_twice_adds_once_and_says_the_same() throws Exception {
        Person second = people.create();
        Visitor visitor = Visitor.signedIn(people.create());
        visitor.signInAt(begin(visitor), second);
        assertEquals("/en/accounts", confirm(visitor).address().getPath());
        assertEquals("/en/accounts", confirm(visitor).address().getPath());
        assertEquals(1, number("select count(*) from added_sign_in where subject = ?", second.subject()));
    }

    @Test
    void the_same_person_again_is_no_other_account() throws Exception {
        Person anna = people.create();
        Visitor visitor = Visitor.signedIn(anna);
        assertTrue(visitor.signInAt(begin(visitor), anna).body().contains("with the same account again"));
        confirm(visitor);
        assertNothingAdded(anna);
    }

    @Test
    void an_answer_for_somebody_elses_session_proves_nothing_in_either() throws Exception {
        Person victim = people.create();
        Visitor attacker = Visitor.signedIn(people.create());
        String theirs = begins(attacker);
        Visitor browser = Visitor.signedIn(people.create());
        begins(browser);
        Visitor.Page page = browser.signInAt(browser.get(theirs), victim);
        assertNothingFound(page);
        assertNothingFound(attacker.get("/en/accounts/another"));
        confirm(browser);
        confirm(attacker);
        assertNothingAdded(victim);
    }

    @Test
    void an_answer_without_a_session_leads_to_the_sign_in() throws Exception {
        Person victim = people.create();
        String theirs = begins(Visitor.signedIn(people.create()));
        Visitor stranger = new Visitor();
        assertEquals("/en/sign-in", stranger.signInAt(stranger.get(theirs), victim).address().getPath());
        assertTrue(stranger.cookie("session").isEmpty());
        assertNothingAdded(victim);
    }

    @Test
    void a_key_opens_once_and_not_for_long() throws Exception {
        Person second = people.create();
        Visitor visitor = Visitor.signedIn(people.create());
        String key = begins(visitor);
        assertTrue(visitor.signInAt(visitor.get(key), second).body().contains("/accounts/another/confirmation"));
        Person third = people.create();
        visitor.signInAt(visitor.get(key), third);
        confirm(visitor);
        assertNothingAdded(third);

        String late = begins(visitor);
        execute("update sign_in_proof set started_at = started_at - interval '11 minutes'");
        assertNothingFound(visitor.signInAt(visitor.get(late), third));
        assertEquals("/en/accounts/another", confirm(visitor).address().getPath());

        visitor.signInAt(begin(visitor), third);
        execute("update sign_in_proof set proven_at = proven_at - interval '11 minutes'");
        assertNothingFound(confirm(visitor));
        assertNothingAdded(third);
    }

    @Test
    void forged_and_foreign_answers_add_nothing() {
        Visitor visitor = Visitor.signedIn(people.create());
        begins(visitor);
        for (String answer : new String[] {"", "?code=x", "?code=x&state=y", "?error=access_denied", "?error=x&state=y"}) {
            assertNothingFound(visitor.get("/sign-in/another/callback" + answer));
        }
        assertNothingFound(visitor.get("/sign-in/another/failed"));
        assertNothingFound(confirm(visitor));
        assertEquals("/en/content", visitor.get("/en/content").address().getPath(), "still signed in");
    }

    @Test
    void an_answer_meant_for_the_one_sign_in_is_none_for_the_other() {
        Person anna = people.create();
        Visitor visitor = Visitor.signedIn(people.create());
        Visitor.Page form = begin(visitor);
        HttpResponse<String> toPortal = visitor.answerOf(form, anna);
        String answer = toPortal.headers().firstValue("Location").orElseThrow();
        assertTrue(answer.contains("/sign-in/another/callback?"), answer);
        String session = visitor.cookie("session").orElseThrow();
        assertEquals("/en/sign-in-unfinished", visitor.get(answer.replace("/another", "")).address().getPath());
        assertEquals(session, visitor.cookie("session").orElseThrow());
        assertNothingFound(visitor.get("/en/accounts/another"));
    }

    @Test
    void staff_prove_nothing() {
        Visitor visitor = Visitor.signedIn(people.create());
        assertNothingFound(visitor.signInAt(begin(visitor), new Person("", "sam@demo.example", Visitor.PASSWORD)));
    }

    @Test
    void signing_out_forgets_what_was_proven_and_keycloak_can_still_end_a_session_of_the_other_person() throws Exception {
        Person second = people.create();
        Visitor elsewhere = Visitor.signedIn(second);
        Person anna = people.create();
        Visitor visitor = Visitor.signedIn(anna);
        visitor.signInAt(begin(visitor), second);
        assertEquals("/en/content", elsewhere.get("/en/content").address().getPath(), "their own session goes on");
        String session = visitor.cookie("session").orElseThrow();
        visitor.post("/en/sign-out", Map.of());
        assertNotEquals(200, statusWith(session));
        assertEquals(0, number("select count(*) from sign_in_proof where proven_subject = ?", second.subject()));
        Visitor again = Visitor.signedIn(anna);
        assertNothingFound(again.get("/en/accounts/another"));
        people.signOutEverywhere(second);
        for (int i = 0; i < 50 && elsewhere.get("/en/content").address().getPath().equals("/en/content"); i++) {
            Thread.sleep(100);
        }
        assertFalse(elsewhere.get("/en/content").address().getPath().equals("/en/content"));
    }

    private static void assertNothingFound(Visitor.Page page) {
        assertEquals("/en/accounts/another", page.address().getPath());
        assertEquals(200, page.status());
        assertTrue(page.body().contains("Nothing was added. Please try again."), page::body);
    }
}
