package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;

/** What of an account came and could not be read: how much and when, whatever comes again, late or twice. */
@QuarkusTest
@WithTestResource(StackResource.class)
class UnreadTest {

    private static final String OF_A = "SELECT count(*) FROM unread_item u JOIN account a ON a.id = u.account_id WHERE a.uri LIKE '%/a'";
    private static final List<List<String>> AUTHORS = List.of(List.of("a"), List.of("b"), List.of("a", "b"), List.of("b", "a"), List.of("b", "c", "a"));

    Postgres postgres;

    private final MovableClock clock = new MovableClock(Changes.NOW);
    private ContentDatabase database;
    private ContentStore store;

    @BeforeEach
    void empty() throws SQLException, IOException {
        database = ContentDatabase.empty(postgres);
        store = new ContentStore(database.source(), Changes.RULES, clock);
        store.apply(List.of(Changes.account("a", 0), Changes.account("b", 0), Changes.item("a", 1, 5, Audience.PUBLIC)));
    }

    @Test
    void it_is_counted_once_however_often_it_comes_and_goes_with_a_version_that_can_be_read() throws SQLException {
        store.apply(List.of(doubt(1, 6), doubt(2, 6)));
        assertEquals("2 of 0 s", counted());
        clock.move(Duration.ofSeconds(10));
        assertEquals(List.of(Effect.HELD, Effect.UNREAD, Effect.UNREAD), store.apply(List.of(doubt(1, 6), doubt(2, 6), doubt(2, 5))));
        assertEquals("2 of 0 s", counted());
        store.apply(List.of(doubt(2, 7), doubt(3, 1)));
        assertEquals("3 of 10 s", counted());
        store.apply(List.of(Changes.item("a", 1, 6, Audience.PUBLIC), Changes.gone("a", 3, 2)));
        assertEquals("1 of 10 s", counted());
        store.apply(List.of(Changes.item("a", 2, 7, Audience.PUBLIC), doubt(2, 7), doubt(1, 6), doubt(1, 4)));
        assertEquals("0 of 10 s", counted());
        assertEquals(2, database.number("SELECT items FROM content_count WHERE decided = 0"));
    }

    @Test
    void an_older_version_that_comes_only_then_is_not_eligible() throws SQLException {
        store.apply(List.of(doubt(2, 6)));
        assertEquals(List.of(Effect.STORED), store.apply(List.of(Changes.item("a", 2, 5, Audience.PUBLIC))));
        assertEquals(1, database.number("SELECT items FROM content_count WHERE decided = 0"));
        assertEquals("1 of 0 s", counted());
        store.apply(List.of(Changes.item("a", 2, 6, Audience.PUBLIC)));
        assertEquals(2, database.number("SELECT items FROM content_count WHERE decided = 0"));
        assertEquals("0 of 0 s", counted());
    }

    @Test
    void of_what_two_have_written_and_each_has_something_unread_an_older_version_is_held_out_once() throws SQLException {
        store.apply(List.of(doubt(2, 6, "a")));
        store.apply(List.of(doubt(2, 7, "b", "a")));
        assertEquals(List.of(Effect.STORED), store.apply(List.of(joint(2, 5, "a", "b"))));
        assertEquals(1, database.number("SELECT items FROM content_count WHERE decided = 0"));
        store.apply(List.of(joint(2, 6, "a", "b")));
        assertEquals(1, database.number("SELECT items FROM content_count WHERE decided = 0"), "the later of the two counts");
        store.apply(List.of(joint(2, 7, "a", "b")));
        assertEquals(2, database.number("SELECT items FROM content_count WHERE decided = 0"));
        assertEquals(0, database.number("SELECT count(*) FROM unread_item"));
    }

    @Test
    void it_is_told_to_whom_the_item_is_stored_with_whichever_author_it_came_of() throws SQLException {
        store.apply(List.of(joint(2, 5, "a", "b"), doubt(2, 6, "b", "a")));
        assertEquals(1, database.number(OF_A));
        assertEquals(1, database.number("SELECT count(*) FROM unread_item"));
        store.apply(List.of(joint(2, 7, "b")));
        assertEquals(0, database.number("SELECT count(*) FROM unread_item"), "told by the other alone");
    }

    @Test
    void an_older_version_is_counted_where_it_is_held_out() throws SQLException {
        store.apply(List.of(doubt(2, 6, "b"), joint(2, 5, "a", "b")));
        assertEquals(1, database.number(OF_A));
        store.apply(List.of(joint(2, 6, "a", "b")));
        assertEquals(0, database.number("SELECT count(*) FROM unread_item"));
        assertEquals(2, database.number("SELECT items FROM content_count WHERE decided = 0"));
    }

    @Test
    void what_is_never_taken_anyway_counts_only_where_it_holds_something_out() throws SQLException {
        store.apply(List.of(noContent(1, 6), noContent(2, 6)));
        assertEquals("1 of 0 s", counted());
    }

    @Test
    void nothing_that_somebody_else_tells_ends_it() throws SQLException {
        store.apply(List.of(doubt(2, 6), Changes.item("b", 2, 8, Audience.PUBLIC)));
        assertEquals("1 of 0 s", counted());
    }

    @Test
    void of_very_much_not_all_is_kept_but_that_there_is_more() throws SQLException {
        store.apply(IntStream.range(0, UnreadTable.MOST).mapToObj(id -> doubt(10 + id, 6)).toList());
        assertEquals("1000 of 0 s", counted());
        clock.move(Duration.ofSeconds(10));
        store.apply(List.of(doubt(10, 6), doubt(9_998, 6), doubt(9_999, 6)));
        assertEquals("1000 of 0 s and more", counted());
        store.apply(List.of(doubt(11, 7), Changes.item("a", 12, 6, Audience.PUBLIC)));
        assertEquals("999 of 10 s and more", counted());
    }

    @Test
    void what_was_held_out_before_this_was_kept_is_kept_as_much_of() throws SQLException, IOException {
        List<Change> items = IntStream.range(0, UnreadTable.MOST).<Change>mapToObj(id -> Changes.item("a", 10 + id, 5, Audience.PUBLIC)).toList();
        store.apply(items);
        store.apply(IntStream.range(0, UnreadTable.MOST).mapToObj(id -> doubt(10 + id, 6)).toList());
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V75__know_what_could_not_be_read.sql"));
        String backfill = "TRUNCATE unread_item, unread_count; " + migration.substring(migration.indexOf("-- What is held out already"));
        database.execute(backfill);
        assertEquals("1000 of 0 s", counted());
        store.apply(List.of(doubt(1, 6)));
        database.execute(backfill);
        assertEquals("1000 of 0 s and more", counted());
    }

    @Test
    void the_count_equals_counting_after_any_changes() throws SQLException {
        Random random = new Random(75);
        for (int round = 0; round < 30; round++) {
            clock.move(Duration.ofSeconds(1));
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int id = random.nextInt(30);
                int version = random.nextInt(30);
                List<String> authors = AUTHORS.get(random.nextInt(AUTHORS.size()));
                String[] others = authors.stream().skip(1).toArray(String[]::new);
                changes.add(random.nextInt(2) == 0 ? doubt(id, version, authors.get(0), others)
                        : random.nextInt(5) == 0 ? Changes.gone(authors.get(0), id, version) : joint(id, version, authors.get(0), others));
            }
            store.apply(changes);
            assertEquals(database.number("SELECT count(*) FROM unread_item"), database.number("SELECT coalesce(sum(items), 0) FROM unread_count"));
            assertEquals(0, database.number("""
                    SELECT count(*) FROM unread_count c WHERE items > 0 AND latest <>
                        (SELECT max(came_at) FROM unread_item u WHERE u.account_id = c.account_id)"""));
            assertEquals(0, database.number("""
                    SELECT count(*) FROM (SELECT account_id, uri FROM content_item WHERE marks & 256 <> 0
                        EXCEPT SELECT account_id, uri FROM unread_item) held"""), "whatever is held out for it is counted");
        }
    }

    private String counted() throws SQLException {
        try (Connection connection = database.source().getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT items, latest, more FROM unread_count")) {
            row.next();
            Instant latest = Rows.instant(row, "latest");
            return row.getLong("items") + " of " + Duration.between(Changes.NOW, latest).toSeconds() + " s" + (row.getBoolean("more") ? " and more" : "");
        }
    }

    private static Change doubt(int id, int version) {
        return doubt(id, version, "a");
    }

    private static Change doubt(int id, int version, String author, String... others) {
        return new Change.ItemDoubt("https://social.example/i/" + id, Changes.NOW.plusSeconds(version), uri(author), uris(others), true);
    }

    private static Change joint(int id, int version, String author, String... others) {
        Change.ItemVersion one = Changes.item(author, id, version, Audience.PUBLIC);
        return new Change.ItemVersion(one.uri(), one.version(), one.account(), one.kind(), one.audience(), one.container(), one.privateMessage(),
                one.state(), one.sensitive(), one.published(), one.publicSince(), one.excerpt(), one.url(), one.tagged(), uris(others));
    }

    private static List<String> uris(String... names) {
        return List.of(names).stream().map(UnreadTest::uri).toList();
    }

    private static String uri(String name) {
        return "https://social.example/" + name;
    }

    private static Change noContent(int id, int version) {
        return new Change.ItemDoubt("https://social.example/i/" + id, Changes.NOW.plusSeconds(version), uri("a"), List.of(), false);
    }
}
