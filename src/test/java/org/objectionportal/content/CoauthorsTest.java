package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.AccountState;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** An item of several authors is out as soon as anything speaks against any of them (H12). */
@QuarkusTest
@WithTestResource(StackResource.class)
class CoauthorsTest {

    private static final RuleSet RULES = new RuleSet(new Programme(Set.of("FACEBOOK"), Set.of(Kind.POST), Set.of("DE"), 18,
            Duration.ofDays(30), null, Duration.ofDays(30)));
    private static final long NOBODY = 0;
    private static final long OBJECTED = Reason.THIRD_PARTY_OBJECTION.code();
    private static final long UNKNOWN = Reason.UNKNOWN_ATTRIBUTE.code();

    Postgres postgres;

    private final MovableClock clock = new MovableClock(Changes.NOW);
    private ContentDatabase database;
    private ContentStore store;
    private Batches batches;
    private Rechecks rechecks;
    private Reviews reviews;

    @BeforeEach
    void empty() throws SQLException, IOException {
        database = ContentDatabase.empty(postgres);
        store = new ContentStore(database.source(), RULES, clock);
        batches = new Batches(database.source(), RULES, clock);
        rechecks = new Rechecks(batches);
        reviews = new Reviews(batches);
    }

    @Test
    void from_the_commit_of_a_coauthors_objection_on_the_item_is_out_although_nothing_touched_it() throws SQLException {
        store.apply(List.of(account("a"), account("b"), joint(1, "a", "b"), joint(2, "a")));
        assertEquals(List.of(NOBODY, NOBODY), decided());
        assertTrue(eligible());
        List<Long> rows = database.numbers("SELECT xmin::text::bigint FROM content_item");
        clock.move(Duration.ofSeconds(1));
        database.execute(filed("b"));
        assertEquals(rows, database.numbers("SELECT xmin::text::bigint FROM content_item"));
        assertTrue(!eligible());
        rechecks.run();
        assertEquals(List.of(OBJECTED, NOBODY), decided());

        clock.move(Duration.ofHours(1));
        store.apply(List.of(joint(3, "a", "b"), joint(4, "b", "a")));
        long own = Reason.POSTED_UNDER_OBJECTION.code();
        assertEquals(List.of(OBJECTED, NOBODY, OBJECTED, own), decided());
        clock.move(Duration.ofHours(1));
        database.execute("UPDATE objection SET withdrawn_at = '%1$s', ended_at = '%1$s'".formatted(clock.instant()));
        assertTrue(!eligible());
        rechecks.run();
        // What was written while it was in force does not come back silently.
        assertEquals(List.of(NOBODY, NOBODY, OBJECTED, own), decided());
    }

    @Test
    void an_objection_filed_while_an_item_comes_in_is_not_missed() throws Exception {
        store.apply(List.of(account("a"), account("b")));
        CompletableFuture<Void> filing = batches.run((connection, judge) -> {
            AccountTable accounts = new AccountTable(connection, judge.at());
            accounts.lock(List.of(uri("a"), uri("b")));
            new ItemTable(connection, judge).put(List.of(joint(1, "a", "b")), accounts);
            CompletableFuture<Void> started = CompletableFuture.runAsync(() -> {
                try {
                    database.execute(filed("b"));
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (database.number("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted") == 0) {
                assertTrue(!started.isDone(), "The objection did not wait for what is judged");
            }
            return started;
        });
        filing.get();
        assertTrue(!eligible());
        rechecks.run();
        assertEquals(List.of(OBJECTED), decided());
    }

    @Test
    void nothing_is_eligible_with_a_coauthor_who_is_unknown_or_of_whom_nothing_may_be_used() throws SQLException {
        store.apply(List.of(account("a"), joint(1, "a", "b")));
        assertEquals(List.of(UNKNOWN), decided());
        List<AccountVersion> unfit = List.of(
                version("b", 1, LocalDate.of(2010, 1, 1), "DE", AccountState.ACTIVE, false, told()),
                version("b", 3, null, "DE", AccountState.ACTIVE, false, told()),
                version("b", 5, adult(), "US", AccountState.ACTIVE, false, told()),
                version("b", 7, adult(), null, AccountState.ACTIVE, false, told()),
                version("b", 9, adult(), "DE", AccountState.SUSPENDED, false, told()),
                version("b", 11, adult(), "DE", AccountState.ACTIVE, null, told()),
                version("b", 13, adult(), "DE", AccountState.ACTIVE, false, null));
        int seconds = 2;
        for (AccountVersion version : unfit) {
            store.apply(List.of(version));
            rechecks.run();
            assertEquals(List.of(UNKNOWN), decided(), version::toString);
            store.apply(List.of(version("b", seconds, adult(), "DE", AccountState.ACTIVE, false, told())));
            assertTrue(!eligible());
            rechecks.run();
            assertEquals(List.of(NOBODY), decided(), () -> "after " + version);
            seconds += 2;
        }
        // Of age today, and not when it was published.
        store.apply(List.of(version("b", 500, LocalDate.of(2008, 10, 1), "DE", AccountState.ACTIVE, false, told()),
                item(2, Changes.NOW, Instant.parse("2026-09-01T00:00:00Z"), "a", "b")));
        rechecks.run();
        assertEquals(List.of(NOBODY, UNKNOWN), decided());
    }

    @Test
    void what_time_changes_of_a_coauthor_is_followed() throws SQLException {
        store.apply(List.of(account("a"), version("b", 1, adult(), "DE", AccountState.ACTIVE, false,
                Changes.NOW.minus(Duration.ofDays(10))), joint(1, "a", "b")));
        assertEquals(List.of(UNKNOWN), decided());
        clock.move(Duration.ofDays(20).minusSeconds(1));
        reviews.run();
        assertEquals(List.of(UNKNOWN), decided());
        clock.move(Duration.ofSeconds(1));
        reviews.run();
        assertEquals(List.of(NOBODY), decided());
        // All was told until Changes.NOW, and may be 30 days old.
        clock.move(Duration.ofDays(10).plusMillis(1));
        reviews.run();
        assertEquals(List.of(UNKNOWN), decided());
        store.apply(List.of(new Change.SourceState("https://social.example/feed", clock.instant(), "FACEBOOK")));
        clock.move(Duration.ofDays(1));
        reviews.run();
        assertEquals(List.of(NOBODY), decided());
    }

    @Test
    void whichever_author_tells_of_it_next_it_is_the_same_item() throws SQLException {
        store.apply(List.of(account("a"), account("b"), account("c"), joint(1, "unknown", "b", "a")));
        assertEquals(database.number("SELECT id FROM account WHERE uri LIKE '%/b'"), database.number("SELECT account_id FROM content_item"));
        assertEquals(List.of(Effect.STORED), store.apply(List.of(later(1, 1, "a", "b", "unknown"))));
        assertEquals(List.of(Effect.UNCHANGED), store.apply(List.of(later(1, 0, "a"))));
        assertEquals(List.of(Effect.STORED), store.apply(List.of(later(1, 2, "a", "b"))));
        assertEquals(List.of(NOBODY), decided());
        assertEquals(List.of(Effect.STORED), store.apply(List.of(new Change.ItemPlacement(uri("i/1"), Changes.NOW.plusSeconds(3),
                uri("a"), Audience.LIMITED))));
        assertEquals(List.of((long) Reason.NOT_PUBLIC.code()), decided());
        // Somebody else has no say in it.
        store.apply(List.of(new ItemDeletion(uri("i/1"), Changes.NOW.plusSeconds(4), uri("c"), Kind.POST)));
        assertEquals(1, database.number("SELECT count(*) FROM content_item WHERE state = 'LIVE'"));
        assertEquals(List.of(Effect.DELETED, Effect.UNCHANGED), store.apply(List.of(
                new ItemDeletion(uri("i/1"), Changes.NOW.plusSeconds(5), uri("a"), Kind.POST), later(1, 4, "a", "b"))));
        assertEquals(0, database.number("SELECT count(*) FROM content_item WHERE state = 'LIVE'"));
        assertEquals(2, database.number("SELECT count(*) FROM content_item"));
        assertEquals(List.of(Effect.ACCOUNT_UNKNOWN), store.apply(List.of(joint(2, "unknown", "stranger"))));
    }

    /** As a reader sees the first item of the first account. */
    private boolean eligible() throws SQLException {
        Past.Record record = new Past(database.source(), RULES).of(database.number("SELECT min(id) FROM account"),
                database.number("SELECT min(id) FROM content_item"), clock.instant()).orElseThrow();
        return RULES.combine(RULES.person(record.snapshot().person(), clock.instant()),
                RULES.account(record.snapshot().account(), clock.instant()), record.stored()).eligible();
    }

    private List<Long> decided() throws SQLException {
        return database.numbers("SELECT decided FROM content_item ORDER BY id");
    }

    private static String uri(String name) {
        return "https://social.example/" + name;
    }

    private static LocalDate adult() {
        return LocalDate.of(1990, 5, 4);
    }

    private static Instant told() {
        return Instant.parse("2026-06-01T00:00:00Z");
    }

    private static AccountVersion account(String name) {
        return version(name, 0, adult(), "DE", AccountState.ACTIVE, false, told());
    }

    /** @param seconds of its version: later ones stand */
    private static AccountVersion version(String name, int seconds, LocalDate birthDate, String region, AccountState state,
            Boolean hidden, Instant told) {
        return new AccountVersion(uri(name), Changes.NOW.plusSeconds(seconds), name, null, "FACEBOOK", name, birthDate, null, null,
                region, state, hidden, told, Changes.NOW);
    }

    private ItemVersion joint(int id, String... authors) {
        Instant published = clock.instant().minusSeconds(1);
        return item(id, published, published, authors);
    }

    private static ItemVersion later(int id, int seconds, String... authors) {
        return item(id, Changes.NOW.plusSeconds(seconds), Changes.NOW.minusSeconds(1), authors);
    }

    private static ItemVersion item(int id, Instant version, Instant published, String... authors) {
        List<String> uris = List.of(authors).stream().map(CoauthorsTest::uri).toList();
        return new ItemVersion(uri("i/" + id), version, uris.get(0), Kind.POST, Audience.PUBLIC, Container.NONE, false,
                ItemState.LIVE, false, published, published, "", null, Set.of(), uris.subList(1, uris.size()));
    }

    private String filed(String subject) {
        return """
            INSERT INTO objection (reference, subject, filed_at, language, jurisdiction, zone, notice_version, form_key)
            VALUES (gen_random_uuid(), '%s', '%s', 'en', 'EU', 'UTC', 1, gen_random_uuid())""".formatted(subject, clock.instant());
    }
}
