package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.stack.StackResource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** What people say of single items holds from that second, for them alone, and through later versions. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ItemMarksTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Inject
    ContentStore store;
    @Inject
    ItemMarks marks;
    @Inject
    AddedSignIns signIns;
    @Inject
    RulesInForce rules;

    private final String subject = UUID.randomUUID().toString();
    private final String uri = "https://facebook.example/" + subject;
    private long item;
    private long account;

    @BeforeEach
    void content() throws SQLException {
        store.apply(List.of(Changes.account(uri, NOW, subject, "FACEBOOK", LocalDate.of(1990, 5, 4)), version(0)));
        ContentItem only = QuarkusTransaction.requiringNew().call(() -> view().slice(ContentFilter.NONE, null).items().get(0).item());
        item = only.id;
        account = only.accountId;
        assertEquals("eligible", now());
    }

    @Test
    void an_item_is_excluded_and_included_and_counted_as_such() throws SQLException {
        assertTrue(marks.exclude(subject, item));
        assertEquals("EXCLUDED_BY_PERSON", now());
        assertTrue(marks.exclude(subject, item));
        assertTrue(marks.include(subject, item));
        assertEquals("eligible", now());
        assertTrue(marks.include(subject, item));
        assertTrue(marks.exclude(subject, item));

        List<ItemMark> history = QuarkusTransaction.requiringNew().call(() -> ItemMark.of(view().item(item).orElseThrow().item()));
        assertEquals(2, history.size());
        assertEquals(null, history.get(0).until);
        assertEquals(subject, history.get(1).endedBy);
    }

    @Test
    void nobody_elses_item_can_be_marked() throws SQLException {
        String stranger = UUID.randomUUID().toString();
        assertFalse(marks.exclude(stranger, item));
        assertFalse(marks.dispute(stranger, item, DisputeGround.NOT_MINE));
        assertFalse(marks.disputeAccount(stranger, account, DisputeGround.WRONG_AGE));
        assertFalse(marks.exclude(subject, Long.MAX_VALUE));
        assertFalse(marks.settle(account, Long.MAX_VALUE, "sam", true));
        assertFalse(marks.settleAccount(Long.MAX_VALUE, "sam"));
        assertEquals("eligible", now());
    }

    @Test
    void a_later_version_keeps_the_marks() throws SQLException {
        marks.exclude(subject, item);
        marks.dispute(subject, item, DisputeGround.NOT_PUBLIC);
        store.apply(List.of(version(1)));
        assertEquals("DISPUTED", now());
        marks.retract(subject, item);
        assertEquals("EXCLUDED_BY_PERSON", now());
    }

    @Test
    void a_dispute_holds_until_it_is_settled_and_who_was_right_stays_out() throws SQLException {
        assertTrue(marks.dispute(subject, item, DisputeGround.NOT_MINE));
        assertTrue(marks.dispute(subject, item, DisputeGround.UNDER_18));
        assertEquals("DISPUTED", now());
        List<ItemMark> open = QuarkusTransaction.requiringNew().call(() -> ItemMark.<ItemMark>list("accountId = ?1 and until is null", account));
        assertEquals(List.of(DisputeGround.NOT_MINE), open.stream().map(mark -> mark.ground).toList());
        assertTrue(marks.settle(account, item, "sam", false));
        assertEquals("eligible", now());
        marks.dispute(subject, item, DisputeGround.NOT_MINE);
        assertTrue(marks.settle(account, item, "sam", true));
        assertEquals("EXCLUDED_BY_PERSON", now());
        marks.include(subject, item);
        assertTrue(marks.settle(account, item, "sam", true));
        assertEquals("eligible", now());
    }

    @Test
    void the_objection_of_somebody_else_restricts_and_is_decided() throws SQLException {
        marks.restrict(account, item, "sam");
        assertEquals("RESTRICTED_PENDING", now());
        marks.decide(account, item, "sam", true);
        assertEquals("THIRD_PARTY_OBJECTION", now());
        marks.decide(account, item, "sam", false);
        assertEquals("eligible", now());
    }

    @Test
    void a_disputed_account_holds_everything_out() throws SQLException {
        marks.disputeAccount(subject, account, DisputeGround.WRONG_AGE);
        assertEquals("DISPUTED", now());
        marks.settleAccount(account, "sam");
        assertEquals("eligible", now());
    }

    @Test
    void what_a_former_owner_disputed_is_neither_told_to_the_new_one_nor_theirs_to_take_back() throws SQLException {
        marks.dispute(subject, item, DisputeGround.NOT_MINE);
        marks.disputeAccount(subject, account, DisputeGround.WRONG_AGE);
        assertEquals(2, told(subject));
        String other = UUID.randomUUID().toString();
        belongsTo(other, 1);
        assertEquals(0, told(other));
        assertTrue(marks.retract(other, item));
        assertTrue(marks.retractAccount(other, account));
        belongsTo(subject, 2);
        assertEquals(2, told(subject), "all of it still stands");
        marks.retractAccount(subject, account);
        assertEquals("DISPUTED", now());
        marks.retract(subject, item);
        assertEquals("eligible", now());
        assertEquals(0, told(subject));
    }

    @Test
    void what_an_added_sign_in_disputed_is_its_owners_to_take_back() throws SQLException {
        marks.dispute(subject, item, DisputeGround.NOT_MINE);
        marks.disputeAccount(subject, account, DisputeGround.WRONG_AGE);
        String owner = UUID.randomUUID().toString();
        assertTrue(signIns.add(owner, subject, NOW));
        assertEquals(2, told(owner));
        marks.retract(owner, item);
        marks.retractAccount(owner, account);
        assertEquals(0, told(owner));
        assertTrue(signIns.remove(owner, subject, owner));
        assertEquals("eligible", now());
    }

    @Test
    void what_is_rolled_back_around_it_did_not_happen() throws SQLException {
        QuarkusTransaction.begin();
        marks.exclude(subject, item);
        QuarkusTransaction.rollback();
        assertEquals("eligible", now());
    }

    @Test
    void many_acts_at_the_same_time_end_in_what_was_done_last_and_never_miscount() throws Exception {
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            Random random = new Random(t);
            Thread thread = new Thread(() -> {
                try {
                    for (int i = 0; i < 25; i++) {
                        switch (random.nextInt(4)) {
                            case 0 -> marks.exclude(subject, item);
                            case 1 -> marks.include(subject, item);
                            case 2 -> marks.dispute(subject, item, DisputeGround.NOT_MINE);
                            default -> store.apply(List.of(version(random.nextInt(100))));
                        }
                    }
                } catch (Throwable e) {
                    failures.add(e);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), failures);
        marks.retract(subject, item);
        marks.include(subject, item);
        assertEquals("eligible", now());
    }

    private void belongsTo(String person, int version) throws SQLException {
        store.apply(List.of(Changes.account(uri, NOW.plusSeconds(version), person, "FACEBOOK", LocalDate.of(1990, 5, 4))));
    }

    /** How many disputes the pages of the account and of the item tell its owner of. */
    private long told(String owner) {
        return QuarkusTransaction.requiringNew().call(() -> {
            JudgedItem judged = ContentView.of(owner, false, rules.now(), NOW).item(item).orElseThrow();
            return Stream.of(ItemMark.dispute(judged.account()), ItemMark.dispute(judged.account(), judged.item())).flatMap(Optional::stream).count();
        });
    }

    /** By the list; the counts have to say the same. */
    private String now() {
        return QuarkusTransaction.requiringNew().call(() -> {
            ContentView view = view();
            Reason deciding = view.slice(ContentFilter.NONE, null).items().get(0).outcome().deciding();
            List<ItemCount> counts = view.itemCounts(ContentFilter.NONE);
            assertEquals(1, counts.size());
            assertEquals(new ItemCount("FACEBOOK", Kind.POST, 2026, deciding, 1), counts.get(0));
            return deciding == null ? "eligible" : deciding.name();
        });
    }

    private ContentView view() {
        return ContentView.of(subject, false, rules.now(), NOW);
    }

    private Change version(int seconds) {
        return Changes.item(uri + "/1", NOW.plusSeconds(seconds), uri, Kind.POST, Audience.PUBLIC, NOW.minusSeconds(60));
    }
}
