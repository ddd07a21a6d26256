package org.objectionportal.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import javax.sql.DataSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.eligibility.Example;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;

/** From a proposal to a version in force, and back to the parameters that the other tests count on. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ProgrammeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Versions versions;
    @Inject
    InForce inForce;
    @Inject
    RulesInForce rules;
    @Inject
    Messages messages;
    @Inject
    Languages languages;
    @Inject
    DataSource database;

    @Test
    void a_version_comes_into_force_by_a_second_person_once_its_examples_hold_and_its_flips_are_counted() throws Exception {
        Visitor olga = Visitor.signedIn("olga");
        Visitor otto = Visitor.signedIn("otto");
        Version before = inForce.version();
        Map<String, String> unchanged = fields(before, "Back to what was");
        Map<String, String> longer = new HashMap<>(unchanged);
        longer.put("notice-lead-days", "31");
        longer.put("reason", "People need another day");

        Map<String, String> mistaken = new HashMap<>(longer);
        mistaken.put("adult-age", "grown up");
        mistaken.put("examples", "A sentence & nothing else");
        Visitor.Page refused = olga.post("/programme/proposal", mistaken);
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("value=\"grown up\"") && refused.body().contains("A sentence &amp; nothing else"));
        assertTrue(refused.body().contains("Example 1 cannot be read."));

        long breaking = propose(olga, longer);
        assertEquals(breaking, propose(olga, longer), "the same form sent twice is one proposal");
        awaitCount(olga, breaking);
        otto.post("/programme/" + breaking + "/activation", Map.of());
        assertTrue(otto.get("/programme/" + breaking).body().contains("Fails: NOTICE_PERIOD"));
        assertEquals(before.number(), inForce.version().number(), "an example does not hold");

        longer.put("examples", longer.get("examples").lines().filter(line -> !line.contains("told 30 days ago")).reduce((a, b) -> a + "\n" + b).orElseThrow());
        longer.put("form-key", UUID.randomUUID().toString());
        long number = propose(olga, longer);
        awaitCount(olga, number);
        String page = olga.get("/programme/" + number).body();
        assertTrue(page.contains("<del><span class=\"hidden\">removed: </span>30</del>") && page.contains("</span>31</ins>"));
        assertTrue(page.contains("Another operator has to activate it."));
        olga.post("/programme/" + number + "/activation", Map.of());
        assertEquals(before.number(), inForce.version().number(), "not by who proposed it");

        Wire.Answer notice = Wire.get("/mt/notice");
        long fingerprint = rules.now().fingerprint();
        assertEquals(303, otto.postOnly("/programme/" + number + "/activation", Map.of()).statusCode());
        assertEquals(303, otto.postOnly("/programme/" + number + "/activation", Map.of()).statusCode());
        assertEquals(number, inForce.version().number());
        assertNotEquals(fingerprint, rules.now().fingerprint());
        assertTrue(notice.body().contains("Mill-inqas 30 jum") && Wire.get("/mt/notice").body().contains("Mill-inqas 31 jum"));
        assertNotEquals(notice.one("ETag"), Wire.get("/mt/notice").one("ETag"));
        assertEquals(before.programme(), rules.at(before.activatedAt().orElseThrow()).programme());

        unchanged.put("form-key", UUID.randomUUID().toString());
        long back = propose(otto, unchanged);
        awaitCount(otto, back);
        olga.post("/programme/" + back + "/activation", Map.of());
        assertEquals(fingerprint, rules.now().fingerprint());
        assertEquals(notice.one("ETag"), Wire.get("/mt/notice").one("ETag"));
    }

    @Test
    void what_the_notice_does_not_say_cannot_come_into_force() throws Exception {
        Visitor olga = Visitor.signedIn("olga");
        Map<String, String> more = fields(inForce.version(), "Voices, too");
        more.put("kinds", more.get("kinds") + ", audio");
        more.put("examples", "A song | item.kind=AUDIO | eligible");
        long number = propose(olga, more);
        awaitCount(olga, number);

        assertTrue(olga.get("/programme/" + number).body().contains("It names fewer kinds of content."));
        Visitor.signedIn("otto").post("/programme/" + number + "/activation", Map.of());
        assertNotEquals(number, inForce.version().number());
        assertEquals(404, olga.get("/programme/999999999").status());
    }

    @Test
    void the_database_refuses_what_the_portal_would_not_do() {
        for (String sql : List.of("UPDATE programme_version SET adult_age = 1", "DELETE FROM programme_activation",
                "UPDATE programme_activation SET activated_by = 'somebody'", "TRUNCATE programme_activation CASCADE",
                "INSERT INTO programme_activation SELECT number, proposed_by, NULL, 'somebody', now() FROM programme_version",
                "INSERT INTO programme_activation SELECT max(number) + 1, 'x', max(number), 'y', now() FROM programme_activation")) {
            assertThrows(SQLException.class, () -> execute(sql), sql);
        }
        SQLException samePerson = assertThrows(SQLException.class, () -> execute("""
            WITH v AS (INSERT INTO programme_version (products, kinds, regions, adult_age, notice_lead_days, max_staleness_days,
                examples, reason, proposed_by, proposed_at, form_key)
                VALUES ('{A}', '{POST}', '{DE}', 18, 30, 30, '', 'x', 'me', now(), gen_random_uuid()) RETURNING number)
            INSERT INTO programme_activation SELECT number, 'me', (SELECT max(number) FROM programme_activation), 'me', now() FROM v"""));
        assertTrue(samePerson.getMessage().contains("programme_activation_needs_a_second_person"), samePerson::getMessage);
    }

    @Test
    void the_examples_made_for_a_programme_hold_under_it() {
        ProgrammeMessages t = messages.in(languages.source(), ProgrammeMessages.class);
        for (Programme programme : List.of(inForce.version().programme(),
                new Programme(Set.of("X"), EnumSet.of(Kind.AUDIO), Set.of("MT"), 16, Duration.ZERO, Instant.parse("2026-05-01T00:00:00Z"), Duration.ofDays(1)),
                new Programme(Set.of("X", "Y"), EnumSet.of(Kind.COMMENT), Set.of("GB"), 21, Duration.ofDays(400), Instant.parse("1999-01-01T00:00:00Z"), Duration.ofDays(90)))) {
            List<Example> examples = new FirstExamples(programme, t).all();
            assertEquals(List.of(), examples.stream().filter(example -> !example.holds(new RuleSet(programme))).map(Example::line).toList());
            assertTrue(examples.size() > 20);
        }
    }

    private long propose(Visitor operator, Map<String, String> fields) {
        Visitor.Page page = operator.post("/programme/proposal", fields);
        assertEquals(200, page.status(), page.body());
        return Long.parseLong(page.address().getPath().replace("/programme/", ""));
    }

    private static void awaitCount(Visitor operator, long number) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!operator.get("/programme/" + number).body().contains("would become eligible")) {
            assertFalse(System.nanoTime() > end, "not counted");
            Thread.sleep(200);
        }
    }

    private static Map<String, String> fields(Version version, String reason) {
        Map<String, String> fields = new HashMap<>(Map.of("reason", reason, "form-key", UUID.randomUUID().toString()));
        ProposalForm.of(version).texts().forEach((field, text) -> fields.put(field.id(), text));
        return fields;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
