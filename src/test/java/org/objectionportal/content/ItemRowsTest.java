package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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
        Map<Key, Long> added = write(List.of(new Judged(0, full, new Judgement(5, 1 << 5, MICROS)), new Judged(0, bare, new Judgement(0, 0, null))));
        assertEquals(new Found(added.get(key(full)), full), find(full));
        assertEquals(new Found(added.get(key(bare)), bare), find(bare));
        assertNotEquals(added.get(key(full)), added.get(key(bare)));

        StoredItem other = new StoredItem(account, bare.uri(), Kind.POST, Audience.PUBLIC, Container.NONE, false, ItemState.LIVE, true,
                FIRST, MICROS, null, MICROS, 1, null, "Other words", null);
        StoredItem more = new StoredItem(account, "https://social.example/c", Kind.POST, null, null, null, ItemState.DELETED, false,
                FIRST, FIRST, null, null, 0, null, "", null);
        Map<Key, Long> written = write(List.of(new Judged(added.get(key(bare)), other, new Judgement(5, 1 << 5, null)),
                new Judged(0, more, new Judgement(5, 1 << 5, null))));
        assertEquals(added.get(key(bare)), written.get(key(other)));
        assertEquals(new Found(added.get(key(bare)), other), find(other));
        assertEquals(new Found(written.get(key(more)), more), find(more));
        assertEquals(3, database.number("SELECT sum(items) FROM item_count"));
        assertEquals(1, database.number("SELECT count(*) FROM content_item WHERE failing = 32 AND decided = 5 AND review_at = '" + MICROS + "'"));
    }

    private Map<Key, Long> write(List<Judged> rows) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return new ItemRows(connection, new Judge(Changes.RULES, Changes.NOW)).write(rows);
        }
    }

    private Found find(StoredItem item) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return new ItemRows(connection, new Judge(Changes.RULES, Changes.NOW)).find(List.of(key(item))).get(key(item));
        }
    }

    private static Key key(StoredItem item) {
        return new Key(item.account(), item.uri());
    }
}
