package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Level;
import org.objectionportal.eligibility.LevelOutcome;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;

/** What an author has left out is not let in because an account goes from one person to another. */
@QuarkusTest
@WithTestResource(StackResource.class)
class JointMarksMoveTest {

    private static final String OWNER = "owner";
    private static final String ME = "me";
    private static final String OTHER = "other";

    Postgres postgres;

    private final MovableClock clock = new MovableClock(Changes.NOW);
    private ContentDatabase database;
    private ContentStore store;
    private Rechecks rechecks;
    private JointMarks marks;
    private JointItems joint;
    private ItemMarks own;
    private int version;

    @BeforeEach
    void content() throws SQLException, IOException {
        database = ContentDatabase.empty(postgres);
        store = new ContentStore(database.source(), Changes.RULES, clock);
        rechecks = new Rechecks(new Batches(database.source(), Changes.RULES, clock));
        marks = new JointMarks(database.source(), Changes.RULES, clock);
        joint = new JointItems(database.source(), Changes.RULES, clock);
        own = new ItemMarks(database.source(), Changes.RULES, clock);
        of("home", OWNER);
        of("mine", ME);
        of("second", OTHER);
    }

    @Test
    void it_stays_out_for_whom_the_account_leaves_through_which_they_did_it() throws SQLException {
        of("second", ME);
        names("second");
        assertTrue(marks.exclude(ME, item()));
        of("second", OTHER);
        assertEquals(Reason.THIRD_PARTY_OBJECTION, decided(), "it still names the account");
        names("mine");
        assertEquals(Reason.THIRD_PARTY_OBJECTION, decided());
        assertTrue(leftOut(ME));
        assertTrue(marks.include(ME, item()));
        assertEquals(null, decided());
        names("second");
        assertEquals(Reason.THIRD_PARTY_OBJECTION, decided(), "nobody has taken it back for that account");
        assertTrue(leftOut(OTHER), "who has the account has what was left out through it");
        assertTrue(marks.include(OTHER, item()));
        assertEquals(null, decided());
    }

    @Test
    void it_goes_along_with_an_account_although_another_was_named_when_it_was_left_out() throws SQLException {
        of("second", ME);
        names("mine");
        assertTrue(marks.exclude(ME, item()));
        names("second");
        assertEquals(Reason.THIRD_PARTY_OBJECTION, decided());
        assertTrue(leftOut(ME));
        of("second", OTHER);
        assertEquals(Reason.THIRD_PARTY_OBJECTION, decided());
        assertTrue(leftOut(OTHER));
    }

    @Test
    void an_account_that_comes_to_somebody_shares_what_they_have_left_out_and_gives_what_was_left_out_through_it() throws SQLException {
        names("mine");
        assertTrue(marks.exclude(ME, item()));
        of("third", ME);
        of("mine", OTHER);
        names("third");
        assertEquals(Reason.THIRD_PARTY_OBJECTION, decided(), "shared");
        assertTrue(leftOut(ME));
        assertTrue(marks.include(ME, item()));
        assertEquals(null, decided());
        of("mine", ME);
        assertEquals(Reason.THIRD_PARTY_OBJECTION, decided(), "given, and judged again");
        assertTrue(leftOut(ME), "what the list says, holds");
    }

    @Test
    void it_is_left_out_by_its_owner_once_both_accounts_are_the_same_persons() throws SQLException {
        names("mine", "second");
        assertTrue(marks.exclude(ME, item()));
        assertEquals(Reason.THIRD_PARTY_OBJECTION, decided());
        of("home", ME);
        assertEquals(Reason.EXCLUDED_BY_PERSON, decided());
        names("mine", "second");
        assertEquals(Reason.EXCLUDED_BY_PERSON, decided());
        assertTrue(own.include(ME, item()));
        assertEquals(null, decided());
        assertTrue(marks.exclude(OTHER, item()));
        assertTrue(own.include(ME, item()));
        assertEquals(Reason.THIRD_PARTY_OBJECTION, decided(), "the other author's stays");
    }

    @Test
    void what_its_owner_has_left_out_as_a_coauthor_stays_out_whoever_the_others_are() throws SQLException {
        names("mine");
        assertTrue(marks.exclude(ME, item()));
        names();
        assertEquals(null, decided(), "it names nobody who has left it out");
        of("home", ME);
        assertEquals(Reason.EXCLUDED_BY_PERSON, decided());
        names();
        assertEquals(Reason.EXCLUDED_BY_PERSON, decided());
        of("mine", OTHER);
        names("mine");
        assertEquals(Reason.EXCLUDED_BY_PERSON, failing().get(1));
        assertTrue(marks.include(OTHER, item()));
        assertEquals(Reason.EXCLUDED_BY_PERSON, decided());
        assertTrue(own.include(ME, item()));
        assertEquals(null, decided());
    }

    @Test
    void nobody_leaves_out_what_becomes_their_own_meanwhile() throws Exception {
        names("mine");
        long item = item();
        try (Connection other = database.source().getConnection(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("UPDATE account SET subject = 'me' WHERE uri = '" + uri("home") + "'");
            CompletableFuture<Boolean> excluded = CompletableFuture.supplyAsync(() -> {
                try {
                    return marks.exclude(ME, item);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (database.number("SELECT count(*) FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted") == 0) {
                assertFalse(excluded.isDone(), "It did not wait for the account's lock");
            }
            other.commit();
            assertFalse(excluded.get());
        }
        assertEquals(0, database.number("SELECT count(*) FROM author_exclusion"));
    }

    @Test
    void of_accounts_that_come_to_one_person_at_once_none_misses_what_was_left_out_through_another() throws Exception {
        names("second");
        assertTrue(marks.exclude(OTHER, item()));
        try (Connection other = database.source().getConnection()) {
            other.setAutoCommit(false);
            AddedSignIns.hold(other);
            new AccountTable(other, clock.instant()).put(List.of(told("third", "newcomer")));
            CompletableFuture<Void> comes = CompletableFuture.runAsync(() -> {
                try {
                    of("second", "newcomer");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (database.number("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted") == 0) {
                assertFalse(comes.isDone(), "It did not wait for the other account");
            }
            other.commit();
            comes.get();
        }
        names("third");
        assertEquals(Reason.THIRD_PARTY_OBJECTION, decided());
        assertTrue(leftOut("newcomer"));
    }

    /** Tells of the account, which is that person's from now on. */
    private void of(String account, String subject) throws SQLException {
        clock.move(Duration.ofSeconds(1));
        store.apply(List.of(told(account, subject)));
        rechecks.run();
    }

    private AccountVersion told(String account, String subject) {
        return Changes.account(uri(account), Changes.NOW.plusSeconds(++version), subject, "FACEBOOK", LocalDate.of(1990, 5, 4));
    }

    /** Tells of the item, which names these accounts beside the one it stands in. */
    private void names(String... accounts) throws SQLException {
        Instant published = Changes.NOW.minusSeconds(60);
        store.apply(List.of(new ItemVersion(uri("item"), Changes.NOW.plusSeconds(++version), uri("home"), Kind.POST, Audience.PUBLIC, Container.NONE,
                false, ItemState.LIVE, false, published, published, "Words", null, Set.of(), Stream.of(accounts).map(JointMarksMoveTest::uri).toList())));
    }

    private long item() throws SQLException {
        return database.number("SELECT id FROM content_item");
    }

    private Reason decided() throws SQLException {
        int code = (int) database.number("SELECT decided FROM content_item");
        return Stream.of(Reason.values()).filter(reason -> reason.code() == code).findFirst().orElse(null);
    }

    private List<Reason> failing() throws SQLException {
        return LevelOutcome.ofBits(Level.ITEM, (int) database.number("SELECT failing FROM content_item")).failing().stream().toList();
    }

    private boolean leftOut(String subject) throws SQLException {
        return joint.page(subject, null).items().get(0).leftOut();
    }

    private static String uri(String name) {
        return "https://social.example/" + name;
    }
}
