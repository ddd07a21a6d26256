package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.eligibility.RuleSet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The tables, the counts the database keeps and the order of pages, on a PostgreSQL of its own. */
class ContentTableTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final RuleSet RULES = rules(Set.of("FACEBOOK", "INSTAGRAM"));

    private static EmbeddedPostgres postgres;
    private static DataSource database;

    private final ContentStore store = new ContentStore(database, RULES, CLOCK);

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on").start();
        database = postgres.getPostgresDatabase();
        sql(Files.readString(Path.of("src/main/resources/db/migration/V20__create_content.sql")));
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        sql("TRUNCATE content_item, account CASCADE");
        assertEquals(0, number("SELECT count(*) FROM content_count"));
    }

    @Test
    void the_same_version_again_or_an_older_one_later_changes_nothing() throws SQLException {
        assertEquals(List.of(Effect.STORED), store.apply(List.of(account("a", 0))));
        assertEquals(List.of(Effect.STORED, Effect.UNCHANGED, Effect.UNCHANGED, Effect.STORED),
                store.apply(List.of(item("a", 1, 5, Audience.PUBLIC), item("a", 1, 5, Audience.LIMITED),
                        item("a", 1, 4, Audience.LIMITED), item("a", 1, 6, Audience.LIMITED))));
        assertEquals(Map.of(Reason.NOT_PUBLIC.code(), 1L), counts());
        assertEquals(List.of(Effect.UNCHANGED, Effect.PRODUCT_CHANGED, Effect.ACCOUNT_UNKNOWN),
                store.apply(List.of(account("a", 0), new AccountVersion("https://social.example/a",
                        NOW, null, "INSTAGRAM", "A", null, null, null), item("b", 1, 1, Audience.PUBLIC))));
    }

    @Test
    void a_deletion_takes_the_words_and_an_older_version_arriving_late_does_not_bring_them_back() throws SQLException {
        store.apply(List.of(account("a", 0), item("a", 1, 1, Audience.PUBLIC)));
        assertEquals(List.of(Effect.DELETED, Effect.DELETED), store.apply(List.of(gone("a", 1, 3), gone("a", 2, 3))));
        assertEquals(List.of(Effect.UNCHANGED, Effect.UNCHANGED, Effect.UNCHANGED), store.apply(List.of(
                item("a", 1, 2, Audience.PUBLIC), item("a", 2, 2, Audience.PUBLIC), gone("a", 1, 3))));
        assertEquals(Map.of(Reason.NOT_LIVE.code(), 2L), counts());
        assertEquals(0, number("SELECT sum(char_length(excerpt)) FROM content_item"));
    }

    @Test
    void counts_equal_counting_after_any_changes() throws SQLException {
        Random random = new Random(7);
        for (String name : List.of("a", "b", "c")) {
            store.apply(List.of(account(name, 0)));
        }
        for (int round = 0; round < 40; round++) {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                String name = List.of("a", "b", "c").get(random.nextInt(3));
                int id = random.nextInt(200);
                int version = random.nextInt(50);
                changes.add(random.nextInt(6) == 0 ? gone(name, id, version)
                        : item(name, id, version, Audience.values()[random.nextInt(3)]));
            }
            store.apply(changes);
            if (round % 10 == 3) {
                sql("DELETE FROM content_item WHERE id % 7 = " + random.nextInt(7));
                sql("UPDATE content_item SET decided = 0, failing = 0 WHERE id % 5 = " + random.nextInt(5));
            }
            assertCountsAreRight();
        }
        assertTrue(number("SELECT sum(items) FROM content_count") > 300);
    }

    @Test
    void writers_of_the_same_account_at_the_same_time_neither_block_for_ever_nor_miscount() throws Exception {
        store.apply(List.of(account("a", 0), account("b", 0)));
        List<Thread> writers = new ArrayList<>();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int w = 0; w < 4; w++) {
            Random random = new Random(w);
            Thread writer = new Thread(() -> {
                try {
                    for (int round = 0; round < 15; round++) {
                        List<Change> changes = new ArrayList<>();
                        for (int i = 0; i < 60; i++) {
                            changes.add(item(random.nextBoolean() ? "a" : "b", random.nextInt(50),
                                    random.nextInt(1000), Audience.values()[random.nextInt(3)]));
                        }
                        store.apply(changes);
                    }
                } catch (Throwable e) {
                    failures.add(e);
                }
            });
            writers.add(writer);
            writer.start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertEquals(List.of(), failures);
        assertCountsAreRight();
    }

    @Test
    void pages_merged_over_accounts_hold_every_item_once_newest_first() throws SQLException {
        Random random = new Random(3);
        List<Change> changes = new ArrayList<>(List.of(account("a", 0), account("b", 0)));
        for (int i = 0; i < 400; i++) {
            // Few distinct instants, so that many items share one.
            changes.add(new ItemVersion("https://social.example/i/" + i, NOW, "https://social.example/"
                    + (random.nextBoolean() ? "a" : "b"), Kind.POST, Audience.values()[random.nextInt(3)],
                    Container.NONE, false, NOW.minusSeconds(random.nextInt(40)), "Text " + i, null));
        }
        store.apply(changes);
        long a = number("SELECT id FROM account WHERE uri LIKE '%/a'");
        long b = number("SELECT id FROM account WHERE uri LIKE '%/b'");

        assertEquals(ids("SELECT id FROM content_item ORDER BY published DESC, id DESC"),
                walk(List.of(ContentQuery.Range.all(a), ContentQuery.Range.all(b)), 7));
        assertEquals(ids("SELECT id FROM content_item WHERE decided = 0 ORDER BY published DESC, id DESC"),
                walk(List.of(new ContentQuery.Range(a, RULES.fingerprint(), 0),
                        new ContentQuery.Range(b, RULES.fingerprint(), 0)), 7));
    }

    @Test
    void a_page_deep_in_a_hundred_thousand_items_touches_few_blocks() throws SQLException {
        store.apply(List.of(account("a", 0)));
        long a = number("SELECT id FROM account");
        sql("""
            INSERT INTO content_item (account_id, uri, kind, live, published, version, excerpt, rules, decided, failing)
            SELECT %d, 'https://social.example/i/' || n, 'POST', true, timestamptz '2026-01-01' - n * interval '1 minute',
                now(), 'Text number ' || n, %d, CASE WHEN n %% 1000 = 0 THEN 0 ELSE 5 END,
                CASE WHEN n %% 1000 = 0 THEN 0 ELSE 32 END FROM generate_series(1, 100000) n"""
            .formatted(a, RULES.fingerprint()));
        sql("ANALYZE content_item");
        Cursor deep = new Cursor(Instant.parse("2026-01-01T00:00:00Z").minus(90_000, ChronoUnit.MINUTES), 0);

        for (Cursor after : new Cursor[] {null, deep}) {
            assertTrue(blocks(List.of(ContentQuery.Range.all(a)), after) < 80);
            assertTrue(blocks(List.of(new ContentQuery.Range(a, RULES.fingerprint(), 0)), after) < 160);
            assertTrue(blocks(List.of(new ContentQuery.Range(a, RULES.fingerprint(), 5)), after) < 80);
        }
    }

    @Test
    void items_judged_by_other_rules_are_judged_again() throws SQLException {
        List<Change> changes = new ArrayList<>(List.of(account("a", 0)));
        for (int i = 0; i < 2_300; i++) {
            changes.add(item("a", i, 1, i % 2 == 0 ? Audience.PUBLIC : Audience.LIMITED));
        }
        store.apply(changes);
        RuleSet narrower = rules(Set.of("INSTAGRAM"));
        Rejudging rejudging = new Rejudging(database, narrower, CLOCK);

        assertEquals(2_300, rejudging.waiting());
        List<Long> progress = new ArrayList<>();
        assertEquals(2_300, rejudging.run(progress::add));
        assertEquals(List.of(1_000L, 2_000L, 2_300L), progress);
        assertEquals(0, rejudging.waiting());
        assertEquals(Map.of(Reason.PRODUCT_NOT_IN_SCOPE.code(), 2_300L), counts());
        assertEquals(1, number("SELECT count(*) FROM content_count"));
        assertCountsAreRight();
    }

    private static RuleSet rules(Set<String> products) {
        return new RuleSet(new Programme(products, EnumSet.of(Kind.POST), Set.of("DE"), 18));
    }

    private static AccountVersion account(String name, int version) {
        return new AccountVersion("https://social.example/" + name, NOW.plusSeconds(version), "subject", "FACEBOOK",
                "Name", null, true, "DE");
    }

    private static ItemVersion item(String account, int id, int version, Audience audience) {
        return new ItemVersion("https://social.example/i/" + id, NOW.plusSeconds(version),
                "https://social.example/" + account, Kind.POST, audience, Container.NONE, false,
                NOW.minusSeconds(id), "Words", "https://social.example/p/" + id);
    }

    private static ItemDeletion gone(String account, int id, int version) {
        return new ItemDeletion("https://social.example/i/" + id, NOW.plusSeconds(version),
                "https://social.example/" + account, Kind.POST);
    }

    private static void assertCountsAreRight() throws SQLException {
        assertEquals(0, number("""
            SELECT count(*) FROM (SELECT account_id, rules, decided, count(*) AS items FROM content_item
                    GROUP BY 1, 2, 3) counted
                FULL JOIN (SELECT * FROM content_count WHERE items <> 0) kept
                USING (account_id, rules, decided) WHERE counted.items IS DISTINCT FROM kept.items"""));
    }

    private static Map<Integer, Long> counts() throws SQLException {
        Map<Integer, Long> counts = new TreeMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT decided, items FROM content_count WHERE items <> 0")) {
            while (rows.next()) {
                counts.merge(rows.getInt(1), rows.getLong(2), Long::sum);
            }
        }
        return counts;
    }

    private static List<Long> walk(List<ContentQuery.Range> ranges, int size) throws SQLException {
        List<Long> seen = new ArrayList<>();
        Cursor after = null;
        try (Connection connection = database.getConnection()) {
            while (true) {
                int found = 0;
                try (PreparedStatement select = prepare(connection, "", ContentQuery.of(ranges, after, size));
                        ResultSet rows = select.executeQuery()) {
                    for (; rows.next(); found++) {
                        seen.add(rows.getLong("id"));
                        after = Cursor.of(new Cursor(rows.getTimestamp("published").toInstant(), rows.getLong("id"))
                                .toString());
                    }
                }
                if (found < size) {
                    return seen;
                }
            }
        }
    }

    private static long blocks(List<ContentQuery.Range> ranges, Cursor after) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement explain = prepare(connection, "EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ",
                        ContentQuery.of(ranges, after, ContentView.PAGE + 1));
                ResultSet lines = explain.executeQuery()) {
            StringBuilder plan = new StringBuilder();
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            Matcher buffers = Pattern.compile("Buffers: shared((?: hit=\\d+| read=\\d+| dirtied=\\d+)+)").matcher(plan);
            assertTrue(buffers.find(), plan::toString);
            long blocks = 0;
            Matcher number = Pattern.compile("(?:hit|read)=(\\d+)").matcher(buffers.group(1));
            while (number.find()) {
                blocks += Long.parseLong(number.group(1));
            }
            return blocks;
        }
    }

    private static PreparedStatement prepare(Connection connection, String prefix, ContentQuery query)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(prefix + query.sql());
        for (int i = 0; i < query.parameters().size(); i++) {
            statement.setObject(i + 1, query.parameters().get(i));
        }
        return statement;
    }

    private static List<Long> ids(String select) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static long number(String select) throws SQLException {
        return ids(select).get(0);
    }

    private static void sql(String text) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
