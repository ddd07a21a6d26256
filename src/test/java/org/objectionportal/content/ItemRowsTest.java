package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.ItemRows.Found;
import org.objectionportal.content.ItemRows.Judged;
import org.objectionportal.content.ItemRows.Key;
import org.objectionportal.content.Judge.Judgement;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What is new and what was there go different ways into the table; what comes out of it is what went in. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ItemRowsTest {

    private static final Judge JUDGE = new Judge(Changes.RULES, Changes.NOW);
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant MICROS = Instant.parse("2026-11-24T11:59:59.123457Z");

    Postgres postgres;

    private ContentDatabase database;
    private long account;

    @BeforeEach
    void empty() throws SQLException, IOException {
        database = ContentDatabase.empty(postgres);
        new ContentStore(database.source(), Changes.RULES, Changes.CLOCK).apply(List.of(Changes.account("a", 0)));
        account = database.number("SELECT id FROM account");
    }

    @Test
    void everything_comes_out_as_it_went_in_new_or_not() throws SQLException {
        StoredItem full = new StoredItem(account, "https://social.example/ä€👍", Kind.PHOTO, Audience.UNLISTED, Container.CLOSED, true,
                ItemState.ARCHIVED, true, FIRST, MICROS, MICROS, FIRST, 32_767, MICROS, "Γειά „👍🏽“ ".repeat(20), "https://social.example/p");
        StoredItem bare = new StoredItem(account, "https://social.example/b", null, null, null, null, ItemState.LIVE, false,
                MICROS, MICROS, null, null, 0, null, "", null);
        long first = number();
        long second = number();
        write(List.of(new Judged(first, false, full, new Judgement(5, 1 << 5, MICROS)), new Judged(second, false, bare, new Judgement(0, 0, null))));
        assertEquals(new Found(first, full), find(full));
        assertEquals(new Found(second, bare), find(bare));

        StoredItem other = new StoredItem(account, bare.uri(), Kind.POST, Audience.PUBLIC, Container.NONE, false, ItemState.LIVE, true,
                FIRST, MICROS, null, MICROS, 1, null, "Other words", null);
        StoredItem more = new StoredItem(account, "https://social.example/c", Kind.POST, null, null, null, ItemState.DELETED, false,
                FIRST, FIRST, null, null, 0, null, "", null);
        long third = number();
        write(List.of(new Judged(second, true, other, new Judgement(5, 1 << 5, null)),
                new Judged(third, false, more, new Judgement(5, 1 << 5, null))));
        assertEquals(new Found(first, full), find(full));
        assertEquals(new Found(second, other), find(bare));
        assertEquals(new Found(third, more), find(more));
        assertEquals(3, database.number("SELECT sum(items) FROM item_count"));
        assertEquals(1, database.number("SELECT count(*) FROM content_item WHERE failing = 32 AND decided = 5 AND review_at = '" + MICROS + "'"));
    }

    @Test
    void no_number_is_given_twice() throws SQLException {
        Set<Long> given = new HashSet<>();
        try (Connection connection = database.source().getConnection()) {
            ItemRows one = new ItemRows(connection, JUDGE);
            ItemRows another = new ItemRows(connection, JUDGE);
            for (int number = 0; number < 1_500; number++) {
                given.add(one.number());
                given.add(another.number());
            }
        }
        // As the version before does.
        given.add(database.number("SELECT nextval('content_item_id')"));
        assertEquals(3_001, given.size());
    }

    /** Where most accounts have one item, any index of accounts would seem as good, and be a way through all of the one with a million. */
    @Test
    void the_key_is_the_only_way_to_an_item() throws SQLException {
        String key = "Index Scan using content_item_0_account_id_uri_key on content_item_0";
        assertEquals(key, way());
        List<Change> changes = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            changes.add(Changes.account("of" + number, 0));
            changes.add(Changes.item("of" + number, number, 0, Audience.PUBLIC));
        }
        new ContentStore(database.source(), Changes.RULES, Changes.CLOCK).apply(changes);
        database.execute("ANALYZE content_item");
        assertEquals(key, way());
    }

    /** How PostgreSQL goes to a partition, whatever is asked for. */
    private String way() throws SQLException {
        try (Connection connection = database.source().getConnection(); Statement statement = connection.createStatement()) {
            String session = ItemRows.SORT.replace("LOCAL ", "");
            statement.execute(session.formatted("off") + "; SET plan_cache_mode TO force_generic_plan; PREPARE wanted (bigint[], text[]) AS "
                    + ItemRows.FIND.formatted(0).replaceFirst("\\?", "\\$1").replaceFirst("\\?", "\\$2"));
            List<String> ways = new ArrayList<>();
            try (ResultSet plan = statement.executeQuery("EXPLAIN EXECUTE wanted (NULL, NULL)")) {
                while (plan.next()) {
                    ways.add(plan.getString(1));
                }
            }
            statement.execute("DEALLOCATE wanted; RESET plan_cache_mode; " + session.formatted("DEFAULT"));
            return ways.stream().filter(way -> way.contains("content_item_0")).map(way -> way.replaceAll(" *-> +| c .*", ""))
                    .collect(Collectors.joining("; "));
        }
    }

    private long number() throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return new ItemRows(connection, JUDGE).number();
        }
    }

    private void write(List<Judged> rows) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            new ItemRows(connection, JUDGE).write(rows);
        }
    }

    private Found find(StoredItem item) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return new ItemRows(connection, JUDGE).find(List.of(key(item))).get(key(item));
        }
    }

    private static Key key(StoredItem item) {
        return new Key(item.account(), item.uri());
    }
}
