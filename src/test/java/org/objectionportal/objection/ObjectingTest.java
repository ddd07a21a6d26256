package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.objection.FilingClient.reference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.objection.FilingClient.Form;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Accounts;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;
import org.objectionportal.vault.Vault;

/** Objecting over HTTP, as browsers, impatient people and attackers do it. Everybody here is new, so that each test counts alone. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ObjectingTest {

    private static final int AT_ONCE = 20;

    Keycloak keycloak;
    Postgres postgres;
    @Inject
    Vault vault;

    private Accounts people;

    @BeforeEach
    void people() {
        people = new Accounts(keycloak);
    }

    @Test
    void one_form_sent_by_twenty_at_once_is_one_objection() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        assertOne(anna, atOnce(i -> anna.file(form, "Reason")));
    }

    @Test
    void twenty_forms_sent_at_once_are_one_objection() throws Exception {
        FilingClient anna = newcomer();
        List<Form> forms = IntStream.range(0, AT_ONCE).mapToObj(i -> anna.form()).toList();
        assertOne(anna, atOnce(i -> anna.file(forms.get(i), "Reason " + i)));
    }

    @Test
    void one_withdrawal_sent_by_twenty_at_once_is_one_withdrawal() throws Exception {
        FilingClient anna = newcomer();
        String reference = anna.filed("");
        for (Answer answer : atOnce(i -> anna.withdraw(reference))) {
            assertEquals(reference, reference(answer));
        }
        assertEquals(reference, reference(anna.withdraw(reference)));
        assertEquals(List.of("EXCLUDED", "RELEASED"), effects(anna));
        assertEquals(2, count("delivery", anna));
        assertTrue(anna.get("/en/objections/" + reference + "/withdrawal").one("Location").endsWith(reference));
    }

    @Test
    void filing_and_withdrawing_at_once_ends_in_one_state_that_all_pages_tell() throws Exception {
        for (int round = 0; round < 5; round++) {
            FilingClient anna = newcomer();
            String first = anna.filed("");
            List<Form> forms = IntStream.range(0, AT_ONCE).mapToObj(i -> new Form("%064x".formatted(i), ownerOf(anna))).toList();
            List<Answer> answers = atOnce(i -> i % 4 == 0 ? anna.withdraw(first) : anna.file(forms.get(i), ""));
            Set<String> references = new HashSet<>();
            answers.forEach(answer -> references.add(reference(answer)));
            assertTrue(references.size() <= 2, references::toString);
            List<String> effects = effects(anna);
            assertTrue(effects.equals(List.of("EXCLUDED", "RELEASED")) || effects.equals(List.of("EXCLUDED", "RELEASED", "EXCLUDED")),
                    effects::toString);
            boolean inForce = effects.size() == 3;
            assertEquals(inForce ? 1 : 0, inForce(anna));
            assertEquals(inForce ? 303 : 200, anna.get("/en/objection").status());
            assertEquals(effects.size(), count("delivery", anna));
        }
    }

    @Test
    void an_old_form_sent_again_shows_what_became_of_it_and_files_nothing() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        String first = reference(anna.file(form, "Reason"));
        anna.withdraw(first);
        assertEquals(first, reference(anna.file(form, "Reason")));
        assertEquals(List.of("EXCLUDED", "RELEASED"), effects(anna));
        String second = anna.filed("");
        assertFalse(second.equals(first));
        assertEquals(second, reference(anna.file(new Form("0".repeat(64), ownerOf(anna)), "")));
        assertEquals(List.of("EXCLUDED", "RELEASED", "EXCLUDED"), effects(anna));
    }

    @Test
    void five_thousand_characters_of_any_script_are_kept_to_the_letter() throws Exception {
        for (String letter : List.of("a", "я", "😀", "ħ", "ώ", "ß", "<", "&", "\"", "ﬃ")) {
            FilingClient anna = newcomer();
            String grounds = letter.repeat(5_000);
            String reference = anna.filed(grounds);
            assertEquals(grounds, groundsOf(anna, reference));
        }
        FilingClient lines = newcomer();
        String text = "x" + "\n".repeat(4_998) + "y";
        String reference = reference(lines.send("/en/objection", lines.form(), "x" + "%0D%0A".repeat(4_998) + "y"));
        assertEquals(text, groundsOf(lines, reference));
    }

    @Test
    void one_character_more_is_refused_with_the_text_kept_and_nothing_stored() throws Exception {
        FilingClient anna = newcomer();
        for (String letter : List.of("a", "я", "😀")) {
            for (String language : List.of("en", "de", "el", "mt")) {
                Answer answer = anna.send("/" + language + "/objection", anna.form(), URLEncoder.encode(letter.repeat(5_001), StandardCharsets.UTF_8));
                assertEquals(422, answer.status());
                assertTrue(answer.body().contains(letter.repeat(5_001)));
                assertEquals("no-store", answer.one("Cache-Control"));
            }
        }
        assertNothing(anna);
    }

    @Test
    void saying_nothing_is_objecting() throws Exception {
        for (String nothing : List.of("", "%20%20", "%0D%0A%09", "%00", "%EF%BB%BF")) {
            FilingClient anna = newcomer();
            reference(anna.send("/en/objection", anna.form(), nothing));
            assertEquals(1, inForce(anna));
        }
        FilingClient without = newcomer();
        reference(Wire.post("/en/objection", "owner=" + ownerOf(without), "Cookie: " + without.cookie));
        assertEquals(1, inForce(without));
    }

    @Test
    void strange_bytes_neither_fail_nor_arrive_as_something_else() throws Exception {
        for (String[] sentAndKept : new String[][] {{"a%00b", "ab"}, {"a%0Db%0D%0Ac", "a\nb\nc"}, {"%EF%BB%BFa", "a"}, {"a%1B%5B31mb", "a[31mb"},
                {"%E2%80%AEabc", "\u202Eabc"}, {"%E2%81%A6a%E2%81%A9", "\u2066a\u2069"}, {"%EF%BF%BF", "\uFFFF"}, {"%C2%85a", "a"},
                {"a%CC%81", "á"}, {"%F0%9F%87%AA%F0%9F%87%BA", "🇪🇺"}, {"a" + "%CC%A7".repeat(4_999), null},
                {"%3Cscript%3Ealert(1)%3C%2Fscript%3E", "<script>alert(1)</script>"}, {"%7Bt.secret%7D", "{t.secret}"},
                {"%27%3B+drop+table+objection%3B--", "'; drop table objection;--"}, {"a%2500b", "a%00b"}, {"a+b%2Bc", "a b+c"}}) {
            FilingClient anna = newcomer();
            String reference = reference(anna.send("/en/objection", anna.form(), sentAndKept[0]));
            if (sentAndKept[1] != null) {
                assertEquals(sentAndKept[1], groundsOf(anna, reference), sentAndKept[0]);
            }
        }
    }

    @Test
    void what_is_no_text_is_not_filed_as_one() throws Exception {
        FilingClient anna = newcomer();
        for (String bytes : List.of("%C3%28", "%ED%A0%80", "%ED%B0%80", "%F5%80%80%80", "%C0%AF", "%FF", "a%80b", "%E2%82")) {
            Answer answer = anna.send("/en/objection", anna.form(), bytes);
            assertEquals(400, answer.status(), bytes);
        }
        for (String bytes : List.of("%zz", "%", "%4", "%%", "%+1", "%0x")) {
            assertEquals(400, anna.send("/en/objection", anna.form(), bytes).status(), bytes);
        }
        assertNothing(anna);
    }

    @Test
    void a_field_sent_twice_is_not_filed() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        for (String twice : List.of("grounds=b", "form=" + "0".repeat(64), "owner=" + form.owner(), "owner=x")) {
            assertEquals(400, anna.send("/en/objection", form, "a&" + twice).status(), twice);
        }
        assertNothing(anna);
    }

    @Test
    void what_a_form_says_beyond_its_fields_changes_nothing() throws Exception {
        FilingClient anna = newcomer();
        FilingClient ben = newcomer();
        String more = "a&subject=" + ben.person.subject() + "&filedAt=2020-01-01&withdrawnAt=2020-01-01&reference=K7M4-XPR9-3RTW&status=x&id=1&role=x";
        String reference = reference(Wire.post("/en/objection?subject=" + ben.person.subject() + "&grounds=query", "form=" + anna.form().key()
                + "&owner=" + ownerOf(anna) + "&grounds=" + more, "Cookie: " + anna.cookie));
        assertEquals("a", groundsOf(anna, reference));
        assertEquals(1, inForce(anna));
        assertFalse(reference.equals("K7M4-XPR9-3RTW"));
        assertNothing(ben);
    }

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
        Accounts.Person person = people.create();
        Visitor anna = Visitor.signedIn(person.name());
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

        Visitor.Page back = anna.signIn(person.name(), "el", "draft");
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
        Accounts.Person annas = people.create();
        Visitor browser = Visitor.signedIn(annas.name());
        Form form = Form.in(browser.get("/en/objection").body());
        people.signOutEverywhere(annas);
        awaitEnd("session=" + browser.cookie("session").orElseThrow());
        browser.post("/en/objection", java.util.Map.of("form", form.key(), "owner", form.owner(), "grounds", "Annas secret"));
        assertTrue(browser.cookie("draft").isPresent());

        Accounts.Person bens = people.create();
        Visitor.Page landed = browser.signIn(bens.name(), "en", "draft");
        assertFalse(landed.body().contains("Annas secret"), landed.body());
        assertEquals("/en/objection", landed.address().getPath());
        assertFalse(browser.get("/en/objection/draft").body().contains("Annas secret"));
        assertNothing(bens);
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
        assertEquals(0, inForce(anna));
        assertEquals(20, effects(anna).size());
    }

    @Test
    void the_list_of_exclusions_has_no_gap_and_keeps_the_order_of_acts() throws Exception {
        List<FilingClient> many = IntStream.range(0, 10).mapToObj(i -> newcomer()).toList();
        Random random = new Random(21);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 10).boxed().toList());
        Collections.shuffle(order, random);
        List<Form> forms = many.stream().map(FilingClient::form).toList();
        List<String> references = new ArrayList<>();
        for (Answer answer : run(order.stream().<Callable<Answer>>map(i -> () -> many.get(i).file(forms.get(i), "")).toList())) {
            references.add(reference(answer));
        }
        run(IntStream.range(0, 10).<Callable<Answer>>mapToObj(i -> () -> many.get(order.get(i)).withdraw(references.get(i))).toList());
        assertNoGap();
        for (FilingClient one : many) {
            assertEquals(List.of("EXCLUDED", "RELEASED"), effects(one));
        }
    }

    @Test
    void a_filing_that_fails_half_way_leaves_nothing_and_no_gap() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        for (String table : List.of("delivery", "exclusion", "objection")) {
            execute("create trigger test_failure before insert on " + table + " for each row when (new.subject = '" + anna.person.subject()
                    + "') execute function refuse_change()");
            try {
                Answer answer = anna.file(form, "Reason");
                assertEquals(500, answer.status(), table);
                assertFalse(answer.body().contains("Exception"));
                assertNothing(anna);
            } finally {
                execute("drop trigger test_failure on " + table);
            }
        }
        newcomer().filed("");
        assertNoGap();
        assertEquals(1, Set.of(reference(anna.file(form, "Reason"))).size());
        assertNoGap();
    }

    @Test
    void the_record_refuses_to_be_changed_even_by_its_owner() throws Exception {
        FilingClient anna = newcomer();
        String reference = anna.filed("Reason");
        anna.withdraw(reference);
        String mine = " where subject = '" + anna.person.subject() + "'";
        assertAll(List.of("update exclusion set effect = 'RELEASED'" + mine, "update exclusion set at = now()" + mine, "delete from exclusion" + mine,
                "truncate exclusion", "truncate exclusion cascade", "delete from objection" + mine, "truncate objection cascade",
                "update objection set withdrawn_at = null" + mine, "update objection set subject = 'x'" + mine,
                "update objection set filed_at = now()" + mine, "update objection set grounds = null" + mine,
                "update objection set withdrawn_at = now()" + mine).stream()
                .map(sql -> () -> assertThrows(SQLException.class, () -> execute(sql), sql)));
        assertEquals(List.of("EXCLUDED", "RELEASED"), effects(anna));
    }

    private FilingClient newcomer() {
        return new FilingClient(people.create());
    }

    private String ownerOf(FilingClient anna) {
        return java.util.HexFormat.of().formatHex(vault.digest("form-owner", anna.person.subject()), 0, 16);
    }

    private void assertOne(FilingClient anna, List<Answer> answers) throws Exception {
        Set<String> references = new HashSet<>();
        answers.forEach(answer -> references.add(reference(answer)));
        assertEquals(1, references.size(), references::toString);
        assertEquals(1, count("objection", anna));
        assertEquals(List.of("EXCLUDED"), effects(anna));
        assertEquals(1, count("delivery", anna));
        String reference = references.iterator().next();
        assertTrue(anna.get("/mt/objections/" + reference).body().contains(reference));
        assertTrue(anna.get("/en/objections").body().contains(reference));
        assertTrue(anna.get("/en/objection").one("Location").endsWith(reference));
    }

    private void assertNothing(FilingClient anna) throws Exception {
        assertNothing(anna.person);
    }

    private void assertNothing(Accounts.Person person) throws Exception {
        for (String table : List.of("objection", "exclusion", "delivery")) {
            assertEquals(0, number("select count(*) from " + table + " where subject = ?", person.subject()), table);
        }
    }

    private void assertNoGap() throws Exception {
        assertEquals(0, number("select count(*) from (select position, at, lag(position) over w as p from exclusion window w as (order by position)) x"
                + " where position <> coalesce(p, 0) + 1 and ? <> ''", "-"));
        assertEquals(1, number("select count(*) from exclusion_position where last = (select max(position) from exclusion) and ? <> ''", "-"));
    }

    private long inForce(FilingClient anna) throws Exception {
        return number("select count(*) from objection where withdrawn_at is null and subject = ?", anna.person.subject());
    }

    private long count(String table, FilingClient anna) throws Exception {
        return number("select count(*) from " + table + " where subject = ?", anna.person.subject());
    }

    private String groundsOf(FilingClient anna, String reference) throws Exception {
        return groundsOf(anna.person, reference);
    }

    private String groundsOf(Accounts.Person person, String reference) throws Exception {
        try (Connection connection = postgres.superuser(); PreparedStatement select = connection.prepareStatement(
                "select grounds from objection where subject = ? and reference = ?")) {
            select.setString(1, person.subject());
            select.setString(2, reference);
            try (ResultSet row = select.executeQuery()) {
                assertTrue(row.next());
                return vault.unlock(row.getBytes(1), "objection.grounds." + reference);
            }
        }
    }

    private List<String> effects(FilingClient anna) throws Exception {
        try (Connection connection = postgres.superuser(); PreparedStatement select = connection.prepareStatement(
                "select effect from exclusion where subject = ? order by position")) {
            select.setString(1, anna.person.subject());
            List<String> effects = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    effects.add(row.getString(1));
                }
            }
            return effects;
        }
    }

    private long number(String sql, String parameter) throws Exception {
        try (Connection connection = postgres.superuser(); PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = postgres.superuser(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Keycloak tells the portal in the back; wait until it has. */
    private static void awaitEnd(String cookie) throws InterruptedException {
        for (int i = 0; i < 50 && Wire.get("/en/objections", "Cookie: " + cookie).status() == 200; i++) {
            Thread.sleep(100);
        }
        assertEquals(303, Wire.get("/en/objections", "Cookie: " + cookie).status());
    }

    private interface Act {
        Answer act(int number);
    }

    private static List<Answer> atOnce(Act act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        return run(IntStream.range(0, AT_ONCE).<Callable<Answer>>mapToObj(i -> () -> {
            start.await();
            return act.act(i);
        }).toList());
    }

    private static List<Answer> run(List<Callable<Answer>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(acts)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
