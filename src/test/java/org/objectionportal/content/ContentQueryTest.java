package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Pages hold every item once, and cost the same wherever they are. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ContentQueryTest {

    Postgres postgres;

    private ContentDatabase database;
    private ContentStore store;

    @BeforeEach
    void empty() throws SQLException, IOException {
        database = ContentDatabase.empty(postgres);
        store = new ContentStore(database.source(), Changes.RULES, Changes.CLOCK);
    }

    @Test
    void pages_merged_over_accounts_hold_every_item_once_newest_first() throws SQLException {
        Random random = new Random(3);
        List<Change> changes = new ArrayList<>(List.of(Changes.account("a", 0), Changes.account("b", 0)));
        for (int i = 0; i < 400; i++) {
            // Few distinct instants, so that many items share one.
            changes.add(Changes.item("https://social.example/i/" + i, Changes.NOW, "https://social.example/"
                    + (random.nextBoolean() ? "a" : "b"), i % 3 == 0 ? Kind.PHOTO : Kind.POST,
                    Audience.values()[random.nextInt(3)], Changes.NOW.minus(random.nextInt(40) * 20L, ChronoUnit.DAYS)));
        }
        store.apply(changes);
        long a = database.number("SELECT id FROM account WHERE uri LIKE '%/a'");
        long b = database.number("SELECT id FROM account WHERE uri LIKE '%/b'");

        assertEquals(database.numbers("SELECT id FROM content_item ORDER BY published DESC, id DESC"),
                walk(List.of(ContentQuery.Range.all(a, null), ContentQuery.Range.all(b, null)), 7));
        assertEquals(database.numbers("SELECT id FROM content_item WHERE decided = 0 ORDER BY published DESC, id DESC"),
                walk(List.of(range(a, 0, null, null), range(b, 0, null, null)), 7));
        assertEquals(database.numbers("SELECT id FROM content_item WHERE decided = 5 AND kind = 'POST'"
                + " AND extract(year FROM published AT TIME ZONE 'UTC') = 2025 ORDER BY published DESC, id DESC"),
                walk(List.of(range(a, 5, Kind.POST, 2025), range(b, 5, Kind.POST, 2025)), 7));
        assertEquals(database.numbers("SELECT id FROM content_item WHERE extract(year FROM published AT TIME ZONE 'UTC')"
                + " = 2026 ORDER BY published DESC, id DESC"),
                walk(List.of(ContentQuery.Range.all(a, 2026), ContentQuery.Range.all(b, 2026)), 7));
    }

    @Test
    void a_page_deep_in_a_hundred_thousand_items_touches_few_blocks() throws SQLException {
        store.apply(List.of(Changes.account("a", 0)));
        long a = database.number("SELECT id FROM account");
        database.execute("""
            INSERT INTO content_item (account_id, uri, kind, live, published, version, excerpt, rules, decided, failing)
            SELECT %d, 'https://social.example/i/' || n, CASE WHEN n %% 999 = 0 THEN 'PHOTO' ELSE 'POST' END, true, timestamptz '2026-01-01' - n * interval '1 minute',
                now(), 'Text number ' || n, %d, CASE WHEN n %% 1000 = 0 THEN 0 ELSE 5 END,
                CASE WHEN n %% 1000 = 0 THEN 0 ELSE 32 END FROM generate_series(1, 100000) n"""
            .formatted(a, Changes.RULES.fingerprint()));
        database.execute("ANALYZE content_item");
        Cursor deep = new Cursor(Instant.parse("2026-01-01T00:00:00Z").minus(90_000, ChronoUnit.MINUTES), 0);

        for (Cursor after : new Cursor[] {null, deep}) {
            requireFewBlocks(List.of(ContentQuery.Range.all(a, null)), after, 80);
            requireFewBlocks(List.of(ContentQuery.Range.all(a, 2025)), after, 80);
            requireFewBlocks(List.of(range(a, 0, null, null)), after, 160);
            requireFewBlocks(List.of(range(a, 5, null, null)), after, 80);
            requireFewBlocks(List.of(range(a, 5, Kind.PHOTO, null)), after, 160);
            requireFewBlocks(List.of(range(a, 5, Kind.POST, 2025)), after, 80);
        }
    }

    private static ContentQuery.Range range(long account, int decided, Kind kind, Integer year) {
        return new ContentQuery.Range(account, Changes.RULES.fingerprint(), decided, kind, year);
    }

    private List<Long> walk(List<ContentQuery.Range> ranges, int size) throws SQLException {
        List<Long> seen = new ArrayList<>();
        Cursor after = null;
        try (Connection connection = database.source().getConnection()) {
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

    private void requireFewBlocks(List<ContentQuery.Range> ranges, Cursor after, long most) throws SQLException {
        try (Connection connection = database.source().getConnection();
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
            assertTrue(blocks < most, plan::toString);
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
}
