package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.AccountState;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Level;
import org.objectionportal.eligibility.LevelOutcome;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What was decided at any past instant follows from what was known then. */
@QuarkusTest
@WithTestResource(StackResource.class)
class PastTest {

    private static final RuleSet RULES = new RuleSet(new Programme(Set.of("FACEBOOK"), Set.of(Kind.POST), Set.of("DE"), 18,
            Duration.ofDays(30), null, Duration.ofDays(30)));
    private static final String URI = "https://social.example/a";
    private static final String COAUTHOR = "https://social.example/b";

    Postgres postgres;

    private final MovableClock clock = new MovableClock(Changes.NOW);
    private ContentDatabase database;
    private ContentStore store;
    private Batches batches;

    @BeforeEach
    void empty() throws SQLException, IOException {
        database = ContentDatabase.empty(postgres);
        store = new ContentStore(database.source(), RULES, clock);
        batches = new Batches(database.source(), RULES, clock);
    }

    @Test
    void as_of_every_instant_the_same_comes_out_as_was_stored_then() throws SQLException {
        Random random = new Random(42);
        Past past = new Past(database.source(), RULES);
        Map<Instant, Map<Long, Integer>> stored = new HashMap<>();
        store.apply(List.of(account(random, Changes.NOW), coauthor(random, Changes.NOW)));
        long account = database.number("SELECT id FROM account WHERE subject = 'anna'");
        for (int step = 0; step < 60; step++) {
            clock.move(Duration.ofHours(1 + random.nextInt(60)));
            act(random);
            new Rechecks(batches).run();
            new Reviews(batches).run();
            stored.put(clock.instant(), items());
        }
        long compared = 0;
        for (Map.Entry<Instant, Map<Long, Integer>> then : stored.entrySet()) {
            for (Map.Entry<Long, Integer> item : then.getValue().entrySet()) {
                Past.Record record = past.of(account, item.getKey(), then.getKey()).orElseThrow();
                LevelOutcome was = LevelOutcome.ofBits(Level.ITEM, item.getValue());
                assertEquals(was, record.stored(), () -> item.getKey() + " at " + then.getKey());
                assertEquals(was, RULES.item(record.snapshot().item(), then.getKey()), () -> item.getKey() + " at " + then.getKey());
                compared++;
            }
        }
        assertTrue(compared > 500, "compared " + compared);
        assertTrue(database.number("SELECT count(DISTINCT failing) FROM content_item_past") > 5);
        for (Mark worked : List.of(Mark.COAUTHOR_OBJECTS, Mark.COAUTHOR_UNFIT, Mark.UNREAD)) {
            assertTrue(database.number("SELECT count(*) FROM content_item_past WHERE marks & " + worked.with(0) + " <> 0") > 0, worked::name);
        }
        assertTrue(past.of(account, database.number("SELECT max(id) FROM content_item"), Changes.NOW.minusSeconds(1)).isEmpty());
    }

    @Test
    void what_was_known_of_person_and_account_is_kept_too() throws SQLException {
        store.apply(List.of(Changes.account(URI, Changes.NOW, "anna", "FACEBOOK", LocalDate.of(1990, 5, 4)), item(1, Audience.PUBLIC)));
        long account = database.number("SELECT id FROM account");
        long item = database.number("SELECT id FROM content_item");
        Instant before = clock.instant();
        clock.move(Duration.ofHours(1));
        database.execute(filed("anna"));
        clock.move(Duration.ofHours(1));
        Instant during = clock.instant();
        clock.move(Duration.ofHours(1));
        database.execute("UPDATE objection SET withdrawn_at = '" + clock.instant() + "'");
        clock.move(Duration.ofHours(1));
        Instant withdrawn = clock.instant();
        clock.move(Duration.ofHours(1));
        database.execute("UPDATE objection SET ended_at = '" + clock.instant() + "'");
        store.apply(List.of(new AccountVersion(URI, clock.instant(), "anna", null, "FACEBOOK", "A", null, false, null, "US",
                AccountState.SUSPENDED, true, null, null)));
        clock.move(Duration.ofHours(1));
        Past past = new Past(database.source(), RULES);

        assertEquals("[]", RULES.evaluate(past.of(account, item, before).orElseThrow().snapshot()).failing().toString());
        assertEquals("[OBJECTION_IN_FORCE]",
                RULES.evaluate(past.of(account, item, during).orElseThrow().snapshot()).failing().toString());
        assertEquals("[OBJECTION_IN_FORCE]",
                RULES.evaluate(past.of(account, item, withdrawn).orElseThrow().snapshot()).failing().toString());
        assertEquals("[CONTAINER_NOT_PUBLIC, AUTHOR_UNDER_18, REGION_NOT_IN_PROGRAMME, ACCOUNT_NOT_ACTIVE, UNKNOWN_ATTRIBUTE]",
                RULES.account(past.of(account, item, clock.instant()).orElseThrow().snapshot().account(), clock.instant())
                        .failing().toString());
    }

    @Test
    void of_what_is_gone_the_past_keeps_no_words() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.source().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                    SELECT column_name FROM information_schema.columns
                    WHERE table_name IN ('content_item_past', 'account_past')""")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        assertTrue(columns.contains("audience") && columns.contains("birth_date"));
        assertTrue(columns.stream().noneMatch(Set.of("excerpt", "url", "uri", "name")::contains));
    }

    private void act(Random random) throws SQLException {
        List<Change> changes = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            int id = random.nextInt(25);
            changes.add(random.nextInt(8) == 0 ? new Change.ItemDeletion(URI + "/" + id, clock.instant(), URI, Kind.POST)
                    : random.nextInt(4) == 0 ? new Change.ItemPlacement(URI + "/" + id, clock.instant(), URI, audience(random))
                    : random.nextInt(6) == 0 ? new Change.ItemDoubt(URI + "/" + id,
                            random.nextBoolean() ? null : clock.instant().plusSeconds(3_600), URI, List.of(), random.nextBoolean())
                    : random.nextInt(3) == 0 ? joint(item(id, audience(random))) : item(id, audience(random)));
        }
        if (random.nextInt(6) == 0) {
            changes.add(account(random, clock.instant()));
        }
        if (random.nextInt(4) == 0) {
            changes.add(coauthor(random, clock.instant()));
        }
        store.apply(changes);
        if (random.nextInt(5) == 0) {
            // Nobody files in the very microsecond in which something of theirs was published.
            clock.move(Duration.ofSeconds(1));
            String who = random.nextInt(3) == 0 ? "ben" : "anna";
            String open = "ended_at IS NULL AND subject = '" + who + "'";
            boolean inForce = database.number("SELECT count(*) FROM objection WHERE " + open) > 0;
            boolean withdrawn = database.number("SELECT count(*) FROM objection WHERE withdrawn_at IS NOT NULL AND " + open) > 0;
            String set = "UPDATE objection SET " + (withdrawn ? "ended_at" : "withdrawn_at") + " = '" + clock.instant() + "' WHERE ";
            database.execute(inForce && !(withdrawn && random.nextBoolean()) ? set + open : filed(who));
        }
        if (random.nextInt(3) == 0 && database.number("SELECT count(*) FROM content_item") > 0) {
            mark(random);
        }
    }

    private void mark(Random random) throws SQLException {
        long account = database.number("SELECT id FROM account WHERE subject = 'anna'");
        long item = database.number("SELECT id FROM content_item ORDER BY id OFFSET " + random.nextInt(5) + " % (SELECT count(*)"
                + " FROM content_item) LIMIT 1");
        batches.run((connection, judge) -> {
            MarkTable marks = new MarkTable(connection, judge);
            marks.lockAccount(account, null);
            marks.read(item);
            Mark mark = Mark.values()[random.nextInt(5)];
            boolean done = random.nextBoolean() ? marks.place(mark, null, "anna") : marks.end(mark, "anna");
            marks.judge();
            return done;
        });
    }

    private Map<Long, Integer> items() throws SQLException {
        Map<Long, Integer> failing = new HashMap<>();
        List<Long> ids = database.numbers("SELECT id FROM content_item ORDER BY id");
        List<Long> bits = database.numbers("SELECT failing FROM content_item ORDER BY id");
        for (int i = 0; i < ids.size(); i++) {
            failing.put(ids.get(i), bits.get(i).intValue());
        }
        return failing;
    }

    private static Audience audience(Random random) {
        return random.nextInt(3) == 0 ? Audience.LIMITED : Audience.PUBLIC;
    }

    private static AccountVersion account(Random random, Instant version) {
        return Changes.account(URI, version, "anna", "FACEBOOK",
                random.nextBoolean() ? LocalDate.of(1990, 5, 4) : LocalDate.of(2008, 11, 20 + random.nextInt(9)));
    }

    private static AccountVersion coauthor(Random random, Instant version) {
        return new AccountVersion(COAUTHOR, version, "ben", null, "FACEBOOK", "B", LocalDate.of(1990, 5, 4), null, null,
                "DE", random.nextInt(3) == 0 ? AccountState.SUSPENDED : AccountState.ACTIVE, false,
                Instant.parse("2026-06-01T00:00:00Z"), version);
    }

    private static ItemVersion joint(ItemVersion item) {
        return new ItemVersion(item.uri(), item.version(), item.account(), item.kind(), item.audience(), item.container(),
                item.privateMessage(), item.state(), item.sensitive(), item.published(), item.publicSince(), item.excerpt(),
                item.url(), item.tagged(), List.of(COAUTHOR));
    }

    /** Published when the clock says: some of these fall into an objection, and some before adulthood. */
    private ItemVersion item(int id, Audience audience) {
        return Changes.item(URI + "/" + id, clock.instant(), URI, Kind.POST, audience, Changes.NOW.plus(Duration.ofHours(id * 40L))
                .isAfter(clock.instant()) ? clock.instant() : Changes.NOW.plus(Duration.ofHours(id * 40L)));
    }

    private String filed(String subject) {
        return """
            INSERT INTO objection (reference, subject, filed_at, language, jurisdiction, zone, notice_version, form_key)
            VALUES (gen_random_uuid(), '%s', '%s', 'en', 'EU', 'UTC', 1, gen_random_uuid())""".formatted(subject, clock.instant());
    }
}
