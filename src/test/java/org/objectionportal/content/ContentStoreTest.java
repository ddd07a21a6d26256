package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Changes come in any order and any number of times; the counts the database keeps are always right. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ContentStoreTest {

    Postgres postgres;

    private ContentDatabase database;
    private ContentStore store;

    @BeforeEach
    void empty() throws SQLException, IOException {
        database = ContentDatabase.empty(postgres);
        store = new ContentStore(database.source(), Changes.RULES, Changes.CLOCK);
    }

    @Test
    void the_same_version_again_or_an_older_one_later_changes_nothing() throws SQLException {
        assertEquals(List.of(Effect.STORED), store.apply(List.of(Changes.account("a", 0))));
        assertEquals(List.of(Effect.STORED, Effect.UNCHANGED, Effect.UNCHANGED, Effect.STORED),
                store.apply(List.of(Changes.item("a", 1, 5, Audience.PUBLIC), Changes.item("a", 1, 5, Audience.LIMITED),
                        Changes.item("a", 1, 4, Audience.LIMITED), Changes.item("a", 1, 6, Audience.LIMITED))));
        assertEquals(Map.of(Reason.NOT_PUBLIC.code(), 1L), counts());
        assertEquals(List.of(Effect.UNCHANGED, Effect.PRODUCT_CHANGED, Effect.ACCOUNT_UNKNOWN),
                store.apply(List.of(Changes.account("a", 0), Changes.account("https://social.example/a",
                        Changes.NOW, null, "INSTAGRAM", null), Changes.item("b", 1, 1, Audience.PUBLIC))));
    }

    @Test
    void a_deletion_takes_the_words_and_an_older_version_arriving_late_does_not_bring_them_back() throws SQLException {
        store.apply(List.of(Changes.account("a", 0), Changes.item("a", 1, 1, Audience.PUBLIC)));
        assertEquals(List.of(Effect.DELETED, Effect.DELETED), store.apply(List.of(Changes.gone("a", 1, 3), Changes.gone("a", 2, 3))));
        assertEquals(List.of(Effect.UNCHANGED, Effect.UNCHANGED, Effect.UNCHANGED), store.apply(List.of(
                Changes.item("a", 1, 2, Audience.PUBLIC), Changes.item("a", 2, 2, Audience.PUBLIC), Changes.gone("a", 1, 3))));
        assertEquals(Map.of(Reason.NOT_LIVE.code(), 2L), counts());
        assertEquals(0, database.number("SELECT sum(char_length(excerpt)) FROM content_item"));
    }

    @Test
    void what_could_not_be_read_holds_the_item_out_until_a_version_comes_that_is_as_new() throws SQLException {
        store.apply(List.of(Changes.account("a", 0), Changes.account("b", 0), Changes.item("a", 1, 5, Audience.PUBLIC)));
        assertEquals(List.of(Effect.UNCHANGED, Effect.UNREAD, Effect.UNREAD, Effect.ACCOUNT_UNKNOWN), store.apply(List.of(
                doubt("a", 1, 5), doubt("a", 2, 6), doubt("b", 1, 6), doubt("c", 1, 6))));
        assertEquals(Map.of(0, 1L), counts());
        assertEquals(List.of(Effect.HELD, Effect.HELD, Effect.HELD, Effect.STORED),
                store.apply(List.of(doubt("a", 1, 8), doubt("a", 1, 8), doubt("a", 1, 7), Changes.item("a", 1, 7, Audience.PUBLIC))));
        assertEquals(Map.of(Reason.UNKNOWN_ATTRIBUTE.code(), 1L), counts());
        List<Long> row = database.numbers("SELECT xmin::text::bigint FROM content_item");
        assertEquals(List.of(Effect.HELD), store.apply(List.of(doubt("a", 1, 8))));
        assertEquals(row, database.numbers("SELECT xmin::text::bigint FROM content_item"));
        assertEquals(List.of(Effect.STORED, Effect.UNCHANGED),
                store.apply(List.of(Changes.item("a", 1, 8, Audience.PUBLIC), doubt("a", 1, 8))));
        assertEquals(Map.of(0, 1L), counts());
        // Nobody knows of when it is: only what is newer than what we have ends it.
        assertEquals(List.of(Effect.HELD, Effect.UNCHANGED), store.apply(List.of(
                new Change.ItemDoubt(doubt("a", 1, 0).uri(), null, doubt("a", 1, 0).account(), List.of(), true),
                Changes.item("a", 1, 8, Audience.PUBLIC))));
        assertEquals(Map.of(Reason.UNKNOWN_ATTRIBUTE.code(), 1L), counts());
        store.apply(List.of(Changes.item("a", 1, 9, Audience.PUBLIC)));
        assertEquals(Map.of(0, 1L), counts());
    }

    @Test
    void counts_equal_counting_after_any_changes() throws SQLException {
        Random random = new Random(7);
        for (String name : List.of("a", "b", "c")) {
            store.apply(List.of(Changes.account(name, 0)));
        }
        for (int round = 0; round < 40; round++) {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                String name = List.of("a", "b", "c").get(random.nextInt(3));
                int id = random.nextInt(200);
                int version = random.nextInt(50);
                changes.add(random.nextInt(6) == 0 ? Changes.gone(name, id, version)
                        : Changes.item(name, id, version, Audience.values()[random.nextInt(3)]));
            }
            store.apply(changes);
            if (round % 10 == 3) {
                database.execute("DELETE FROM content_item WHERE id % 7 = " + random.nextInt(7));
                database.execute("UPDATE content_item SET decided = 0, failing = 0 WHERE id % 5 = " + random.nextInt(5));
            }
            assertCountsAreRight();
        }
        assertTrue(database.number("SELECT sum(items) FROM content_count") > 300);
    }

    @Test
    void what_people_wrote_is_in_no_statistics_of_the_database() throws SQLException {
        store.apply(List.of(Changes.account("a", 0), Changes.item("a", 1, 1, Audience.PUBLIC), Changes.item("a", 2, 1, Audience.PUBLIC)));
        database.execute("ANALYZE content_item");
        String columns = "SELECT count(*) FROM pg_stats WHERE tablename ~ '^content_item(_[0-9]+)?$' AND attname ";
        assertTrue(database.number(columns + "= 'published'") > 1, "of the table and its partitions");
        assertEquals(0, database.number(columns + "IN ('excerpt', 'uri', 'url')"));
    }

    @Test
    void writers_of_the_same_account_at_the_same_time_neither_block_for_ever_nor_miscount() throws Exception {
        store.apply(List.of(Changes.account("a", 0), Changes.account("b", 0)));
        List<Thread> writers = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        for (int w = 0; w < 4; w++) {
            Random random = new Random(w);
            Thread writer = new Thread(() -> {
                try {
                    for (int round = 0; round < 15; round++) {
                        List<Change> changes = new ArrayList<>();
                        for (int i = 0; i < 60; i++) {
                            changes.add(Changes.item(random.nextBoolean() ? "a" : "b", random.nextInt(50),
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
    void items_judged_by_other_rules_are_judged_again() throws SQLException {
        List<Change> changes = new ArrayList<>(List.of(Changes.account("a", 0)));
        for (int i = 0; i < 2_300; i++) {
            changes.add(Changes.item("a", i, 1, i % 2 == 0 ? Audience.PUBLIC : Audience.LIMITED));
        }
        store.apply(changes);
        RuleSet narrower = Changes.rules(Set.of("INSTAGRAM"));
        Rejudging rejudging = new Rejudging(new Batches(database.source(), narrower, Changes.CLOCK));

        assertEquals(2_300, rejudging.waiting());
        List<Long> progress = new ArrayList<>();
        assertEquals(2_300, rejudging.run(progress::add));
        assertEquals(List.of(1_000L, 2_000L, 2_300L), progress);
        assertEquals(0, rejudging.waiting());
        assertEquals(Map.of(Reason.PRODUCT_NOT_IN_SCOPE.code(), 2_300L), counts());
        assertEquals(1, database.number("SELECT count(*) FROM item_count"));
        assertCountsAreRight();
    }

    private static Change.ItemDoubt doubt(String account, int id, int version) {
        return new Change.ItemDoubt("https://social.example/i/" + id, Changes.NOW.plusSeconds(version),
                "https://social.example/" + account, List.of(), true);
    }

    private void assertCountsAreRight() throws SQLException {
        assertEquals(0, database.number("""
            SELECT count(*) FROM (SELECT account_id, rules, decided, coalesce(kind, '') AS kind,
                    extract(year FROM published AT TIME ZONE 'UTC')::smallint AS year, count(*) AS items FROM content_item
                    GROUP BY 1, 2, 3, 4, 5) counted
                FULL JOIN (SELECT * FROM item_count WHERE items <> 0) kept
                USING (account_id, rules, decided, kind, year) WHERE counted.items IS DISTINCT FROM kept.items"""));
        // What the version before reads.
        assertEquals(database.number("SELECT coalesce(sum(items), 0) FROM item_count"),
                database.number("SELECT coalesce(sum(items), 0) FROM content_count"));
    }

    private Map<Integer, Long> counts() throws SQLException {
        Map<Integer, Long> counts = new TreeMap<>();
        try (Connection connection = database.source().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT decided, items FROM content_count WHERE items <> 0")) {
            while (rows.next()) {
                counts.merge(rows.getInt(1), rows.getLong(2), Long::sum);
            }
        }
        return counts;
    }
}
