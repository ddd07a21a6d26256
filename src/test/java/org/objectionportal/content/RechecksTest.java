package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemVersion;
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

/** What changes items from outside leaves work behind in its own transaction, and that work is done item by item. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RechecksTest {

    private static final RuleSet RULES = new RuleSet(new Programme(Set.of("FACEBOOK"), Set.of(Kind.POST, Kind.PHOTO),
            Set.of("DE"), 18, Duration.ofDays(30), null, Duration.ofDays(30)));

    Postgres postgres;

    private final MovableClock clock = new MovableClock(Changes.NOW);
    private ContentDatabase database;
    private ContentStore store;
    private Rechecks rechecks;
    private Reviews reviews;

    @BeforeEach
    void empty() throws SQLException, IOException {
        database = ContentDatabase.empty(postgres);
        store = new ContentStore(database.source(), RULES, clock);
        Batches batches = new Batches(database.source(), RULES, clock);
        rechecks = new Rechecks(batches);
        reviews = new Reviews(batches);
    }

    @Test
    void filing_touches_no_item_and_what_is_published_under_it_stays_out_after_its_end() throws SQLException {
        store.apply(List.of(account("a", "anna", 0), item("a", 1, Duration.ofDays(-1))));
        List<Long> rows = database.numbers("SELECT xmin::text::bigint FROM content_item");
        database.execute(filed("anna", 0));
        assertEquals(rows, database.numbers("SELECT xmin::text::bigint FROM content_item"));
        assertEquals(0, database.number("SELECT count(*) FROM recheck"));

        clock.move(Duration.ofHours(2));
        store.apply(List.of(item("a", 2, Duration.ofHours(1))));
        assertEquals(List.of(0L, code(Reason.POSTED_UNDER_OBJECTION)), decided());
        database.execute(withdrawn("anna"));
        assertEquals(0, database.number("SELECT count(*) FROM recheck"));
        store.apply(List.of(item("a", 4, Duration.ofHours(2))));
        assertEquals(List.of(0L, code(Reason.POSTED_UNDER_OBJECTION), code(Reason.POSTED_UNDER_OBJECTION)), decided());
        clock.move(Duration.ofHours(1));
        database.execute(ended("anna"));
        assertEquals(1, database.number("SELECT count(*) FROM recheck WHERE done_at IS NULL"));
        clock.move(Duration.ofHours(2));
        store.apply(List.of(item("a", 3, Duration.ofHours(4))));
        rechecks.run();

        assertEquals(0, database.number("SELECT count(*) FROM recheck WHERE done_at IS NULL"));
        assertEquals(List.of(0L, code(Reason.POSTED_UNDER_OBJECTION), code(Reason.POSTED_UNDER_OBJECTION), 0L), decided());
    }

    @Test
    void an_account_that_is_linked_takes_over_the_past_of_its_owner() throws SQLException {
        database.execute(filed("anna", 0));
        database.execute("UPDATE objection SET withdrawn_at = filed_at + interval '1 hour', ended_at = filed_at + interval '2 hours'");
        List<Change> changes = new ArrayList<>(List.of(account("a", null, 0)));
        for (int i = 0; i < 2_500; i++) {
            changes.add(item("a", i, Duration.ofMinutes(i % 240)));
        }
        store.apply(changes);
        assertEquals(2_500, database.number("SELECT count(*) FROM content_item WHERE decided <> 14"));
        store.apply(List.of(account("a", "anna", 1)));
        rechecks.run();

        assertEquals(0, database.number("""
            SELECT count(*) FROM content_item c, objection o WHERE (decided = 14)
                <> (published >= o.filed_at AND published < o.ended_at)"""));
        assertEquals(2_500, database.number("SELECT sum(items) FROM item_count"));
        assertEquals(database.number("SELECT count(*) FROM content_item WHERE decided = 14"),
                database.number("SELECT sum(items) FROM item_count WHERE decided = 14"));
    }

    @Test
    void an_account_that_is_unlinked_keeps_the_objection_until_its_owner_is_back() throws SQLException {
        store.apply(List.of(account("a", "anna", 0)));
        database.execute(filed("anna", 0));
        store.apply(List.of(account("a", null, 1)));
        assertEquals(1, database.number("SELECT count(*) FROM account WHERE kept_of = 'anna'"));
        store.apply(List.of(account("a", "ben", 2)));
        assertEquals(1, database.number("SELECT count(*) FROM account WHERE kept_of = 'anna'"));
        store.apply(List.of(account("a", "anna", 3)));
        assertEquals(0, database.number("SELECT count(*) FROM account WHERE kept_of IS NOT NULL"));
    }

    @Test
    void a_linked_account_has_the_owner_of_the_other_one() throws SQLException {
        AccountVersion linked = new AccountVersion(uri("b"), Changes.NOW, null, uri("a"), "FACEBOOK", "B", null, true, null,
                "DE", null, null, null, null);
        assertEquals(List.of(Effect.LINK_UNKNOWN), store.apply(List.of(linked)));
        assertEquals(List.of(Effect.STORED, Effect.STORED), store.apply(List.of(account("a", "anna", 0), linked)));
        assertEquals(2, database.number("SELECT count(*) FROM account WHERE subject = 'anna'"));
    }

    @Test
    void a_corrected_birth_date_judges_everything_again() throws SQLException {
        store.apply(List.of(account("a", "anna", 0), item("a", 1, Duration.ofDays(-1)), item("a", 2, Duration.ofDays(-4_000))));
        assertEquals(List.of(0L, 0L), decided());
        store.apply(List.of(Changes.account(uri("a"), Changes.NOW.plusSeconds(1), "anna", "FACEBOOK", LocalDate.of(2005, 1, 1))));
        assertEquals(1, database.number("SELECT count(*) FROM recheck WHERE done_at IS NULL"));
        rechecks.run();
        assertEquals(List.of(0L, code(Reason.POSTED_UNDER_18)), decided());
    }

    @Test
    void a_photo_is_held_back_while_somebody_it_tags_objects() throws SQLException {
        store.apply(List.of(account("a", "anna", 0), account("b", "ben", 0), tagging(1, Kind.PHOTO, "b"),
                tagging(2, Kind.POST, "b"), tagging(3, Kind.PHOTO, "a"), tagging(4, Kind.PHOTO, "stranger")));
        assertEquals(List.of(0L, 0L, 0L, 0L), decided());
        database.execute(filed("ben", 0));
        rechecks.run();
        assertEquals(List.of(code(Reason.RESTRICTED_PENDING), 0L, 0L, 0L), decided());
        store.apply(List.of(tagging(5, Kind.PHOTO, "b")));
        assertEquals(code(Reason.RESTRICTED_PENDING), decided().get(4));
        // Somebody comes to us whose account was tagged before we knew it.
        store.apply(List.of(account("stranger", "ben", 0)));
        rechecks.run();
        assertEquals(code(Reason.RESTRICTED_PENDING), decided().get(3));
        database.execute(withdrawn("ben"));
        rechecks.run();
        assertEquals(code(Reason.RESTRICTED_PENDING), decided().get(0));
        database.execute(ended("ben"));
        rechecks.run();
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L), decided());
    }

    @Test
    void an_edit_without_the_tag_lets_go_of_the_photo() throws SQLException {
        database.execute(filed("ben", 0));
        store.apply(List.of(account("a", "anna", 0), account("b", "ben", 0), tagging(1, Kind.PHOTO, "b")));
        assertEquals(List.of(code(Reason.RESTRICTED_PENDING)), decided());
        ItemVersion tagged = tagging(1, Kind.PHOTO, "b");
        store.apply(List.of(new ItemVersion(tagged.uri(), tagged.version().plusSeconds(1), tagged.account(), tagged.kind(),
                tagged.audience(), tagged.container(), false, ItemState.LIVE, false, tagged.published(), null, "", null, Set.of())));
        assertEquals(List.of(0L), decided());
        assertEquals(0, database.number("SELECT count(*) FROM item_tag"));
    }

    @Test
    void what_becomes_public_is_left_alone_for_the_notice_period_and_then_judged_by_itself() throws SQLException {
        Instant published = Changes.NOW.minus(Duration.ofDays(100));
        store.apply(List.of(account("a", "anna", 0), Changes.item(uri("i/1"), published, uri("a"), Kind.POST, Audience.LIMITED, published),
                Changes.item(uri("i/2"), published, uri("a"), Kind.POST, Audience.PUBLIC, published)));
        store.apply(List.of(new Change.ItemPlacement(uri("i/1"), Changes.NOW, uri("a"), Audience.PUBLIC)));
        assertEquals(List.of(code(Reason.NOTICE_PERIOD), 0L), decided());
        assertEquals(0, reviews.run());
        clock.move(Duration.ofDays(30).minusSeconds(1));
        assertEquals(0, reviews.run());
        assertEquals(List.of(code(Reason.NOTICE_PERIOD), 0L), decided());
        clock.move(Duration.ofSeconds(1));
        assertEquals(1, reviews.run());
        assertEquals(List.of(0L, 0L), decided());
        assertEquals(0, database.number("SELECT count(*) FROM content_item WHERE review_at IS NOT NULL"));
    }

    private List<Long> decided() throws SQLException {
        return database.numbers("SELECT decided FROM content_item ORDER BY id");
    }

    private static long code(Reason reason) {
        return reason.code();
    }

    private static String uri(String name) {
        return "https://social.example/" + name;
    }

    private static AccountVersion account(String name, String subject, int version) {
        return Changes.account(uri(name), Changes.NOW.plusSeconds(version), subject, "FACEBOOK", LocalDate.of(1990, 5, 4));
    }

    private static ItemVersion item(String account, int id, Duration after) {
        Instant published = Changes.NOW.plus(after);
        return Changes.item(uri("i/" + id), published, uri(account), Kind.POST, Audience.PUBLIC, published);
    }

    private static ItemVersion tagging(int id, Kind kind, String tagged) {
        Instant published = Changes.NOW.minusSeconds(id);
        return new ItemVersion(uri("i/" + id), published, uri("a"), kind, Audience.PUBLIC, Container.NONE, false, ItemState.LIVE,
                false, published, null, "", null, Set.of(uri(tagged)));
    }

    private String filed(String subject, int seconds) {
        return """
            INSERT INTO objection (reference, subject, filed_at, language, jurisdiction, zone, notice_version, form_key)
            VALUES (gen_random_uuid(), '%s', '%s', 'en', 'EU', 'UTC', 1, gen_random_uuid())""".formatted(subject,
                clock.instant().plusSeconds(seconds));
    }

    private String ended(String subject) {
        return "UPDATE objection SET ended_at = '%s' WHERE subject = '%s' AND ended_at IS NULL".formatted(clock.instant(), subject);
    }

    private String withdrawn(String subject) {
        return "UPDATE objection SET withdrawn_at = '%s' WHERE subject = '%s' AND withdrawn_at IS NULL"
                .formatted(clock.instant(), subject);
    }
}
