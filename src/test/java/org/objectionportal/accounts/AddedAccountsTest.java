package org.objectionportal.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;

/** What adding an account does to objections, both ways: rather too much left out than too little. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AddedAccountsTest extends AccountsFixture {

    @Test
    void an_objection_in_force_covers_what_is_added_at_once_and_what_the_platform_tells_later() throws Exception {
        Person second = people.withManyItems();
        Person anna = people.withoutContent();
        Visitor visitor = Visitor.signedIn(anna);
        String reference = object(visitor);
        add(visitor, second);
        assertEquals(0, eligible(visitor));
        assertEquals(List.of("EXCLUDED"), exclusions(second));

        people.bring(account(second, "later", second.subject(), 1));
        assertEquals(3, number("select count(*) from account where added_as = ?", second.subject()));
        withdraw(visitor, anna, reference);
        assertTrue(eligibleInTheEnd(visitor) > 0);
        assertEquals(List.of("EXCLUDED", "RELEASED"), exclusions(second));
        object(visitor);
        assertEquals(0, eligible(visitor));
        assertEquals(List.of("EXCLUDED", "RELEASED", "EXCLUDED"), exclusions(second));
    }

    @Test
    void an_objection_of_the_other_sign_in_is_never_lost() throws Exception {
        Person second = people.withManyItems();
        object(Visitor.signedIn(second));
        Person anna = people.withoutContent();
        Visitor visitor = Visitor.signedIn(anna);
        add(visitor, second);
        assertEquals(0, eligibleInTheEnd(visitor));
        assertTrue(visitor.get("/en/accounts").body().contains("An objection from before still covers this account"));
        withdraw(visitor, anna, object(visitor));
        assertEquals(0, eligibleInTheEnd(visitor));
        assertEquals(List.of("EXCLUDED", "EXCLUDED"), exclusions(second));
    }

    @Test
    void what_the_other_sign_in_published_under_an_objection_it_has_withdrawn_stays_out() throws Exception {
        Person second = people.withManyItems();
        Visitor other = Visitor.signedIn(second);
        String reference = object(other);
        people.bring(item(second, "under-objection"));
        withdraw(other, second, reference);
        long before = eligibleInTheEnd(other);
        Visitor visitor = Visitor.signedIn(people.withoutContent());
        add(visitor, second);
        assertEquals(before, eligibleInTheEnd(visitor));
        assertEquals(1, number("select count(*) from content_item where decided = 14 and uri like '%' || ? || '/posts/under-objection'", second.subject()));
    }

    @Test
    void removing_it_gives_it_back_and_lets_nothing_in() throws Exception {
        Person second = people.withManyItems();
        Visitor visitor = Visitor.signedIn(people.withoutContent());
        object(visitor);
        add(visitor, second);
        String path = "/en/accounts/" + number("select id from added_sign_in where subject = ?", second.subject()) + "/removal";
        Visitor stranger = Visitor.signedIn(people.create());
        assertEquals(404, stranger.post(path, Map.of()).status());
        assertEquals(404, stranger.post("/en/accounts/" + Long.MAX_VALUE + "/removal", Map.of()).status());
        assertEquals("/en/accounts", visitor.post(path, Map.of()).address().getPath());
        assertEquals("/en/accounts", visitor.post(path, Map.of()).address().getPath());

        assertEquals(0, number("select count(*) from account where added_as = ?", second.subject()));
        Visitor other = Visitor.signedIn(second);
        assertEquals(2, number("select count(*) from account where kept_of is not null and subject = ?", second.subject()));
        assertEquals(0, eligibleInTheEnd(other));
        assertEquals(List.of("EXCLUDED"), exclusions(second));
    }

    @Test
    void whose_accounts_were_added_can_take_them_back_and_adds_nothing_meanwhile() throws Exception {
        Person second = people.withManyItems();
        Visitor visitor = Visitor.signedIn(people.withoutContent());
        add(visitor, second);
        Visitor other = Visitor.signedIn(second);
        assertEquals(0, eligible(other));
        assertTrue(other.get("/en/accounts").body().contains("your accounts were added to another e-mail address"));
        assertEquals("/en/accounts", other.post("/en/accounts/another", Map.of()).address().getPath());
        other.post("/en/accounts/return", Map.of());
        assertTrue(eligibleInTheEnd(other) > 0);
        assertEquals(0, eligible(visitor));
    }

    @Test
    void a_sign_in_moves_by_proof_and_brings_what_it_had_added() throws Exception {
        Person third = people.withManyItems();
        Person second = people.withManyItems();
        Visitor middle = Visitor.signedIn(second);
        add(middle, third);
        Person anna = people.create();
        Visitor visitor = Visitor.signedIn(anna);
        add(visitor, second);
        assertEquals(4, number("select count(*) from account where subject = ?", anna.subject()));
        assertEquals(1, number("select count(*) from added_sign_in where subject = ? and until is null and proof = 'WITH_OWNER'", third.subject()));
        Person bert = people.create();
        add(Visitor.signedIn(bert), third);
        assertEquals(2, number("select count(*) from account where subject = ?", bert.subject()));
        assertEquals(2, number("select count(*) from account where subject = ?", anna.subject()));
    }

    @Test
    void what_the_platform_repeats_changes_nothing_and_what_it_unlinks_keeps_the_objection() throws Exception {
        Person second = people.withManyItems();
        Person anna = people.withoutContent();
        Visitor visitor = Visitor.signedIn(anna);
        object(visitor);
        add(visitor, second);
        people.bring(account(second, "new", second.subject(), 1));
        people.bring(account(second, "new", second.subject(), 2));
        assertEquals(3, number("select count(*) from account where subject = ? and added_as is not null", anna.subject()));
        people.bring(account(second, "new", null, 3));
        assertEquals(2, number("select count(*) from account where subject = ?", anna.subject()));
        assertEquals(1, number("select count(*) from account where subject is null and added_as is null and kept_of = ?", anna.subject()));
    }

    @Test
    void two_who_add_the_same_at_once_end_with_one_owner() throws Exception {
        Person second = people.withManyItems();
        List<Visitor> both = List.of(Visitor.signedIn(people.create()), Visitor.signedIn(people.create()));
        both.forEach(visitor -> visitor.signInAt(begin(visitor), second));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Visitor.Page> page : threads.invokeAll(both.stream().<Callable<Visitor.Page>>map(visitor -> () -> confirm(visitor)).toList())) {
                assertEquals(200, page.get().status());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, number("select count(*) from added_sign_in where subject = ? and until is null", second.subject()));
        assertEquals(1, number("select count(distinct a.subject) from account a join added_sign_in s on s.owner = a.subject and s.until is null"
                + " where a.added_as = ?", second.subject()));
        assertEquals(2, number("select count(*) from account where added_as = ?", second.subject()));
    }

    private static String account(Person person, String name, String subject, int version) {
        return """
                {"@context":["https://www.w3.org/ns/activitystreams",{"op":"https://objectionportal.org/ns#"}],"type":"Person",\
                "id":"https://facebook.example/%s/%s","name":"Later","updated":"2026-11-02T00:00:0%dZ",%s\
                "op:product":"FACEBOOK","op:region":"DE","op:adult":true}
                """.formatted(person.subject(), name, version, subject == null ? "" : "\"op:subject\":\"" + subject + "\",");
    }

    private static String item(Person person, String name) {
        String account = "https://facebook.example/" + person.subject();
        return """
                {"@context":"https://www.w3.org/ns/activitystreams","type":"Note","id":"%1$s/posts/%2$s","attributedTo":"%1$s",\
                "published":"%3$s","content":"Words","to":["as:Public"]}
                """.formatted(account, name, java.time.Instant.now());
    }
}
