package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.Change.AccountBlock;
import org.objectionportal.content.Change.ItemPlacement;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.stack.StackResource;

/** Each who wrote an item can leave it out, wherever it stands, and nobody takes that back but they. */
@QuarkusTest
@WithTestResource(StackResource.class)
class JointMarksTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Inject
    ContentStore store;
    @Inject
    JointMarks marks;
    @Inject
    JointItems joint;
    @Inject
    RulesInForce rules;

    private final String owner = UUID.randomUUID().toString();
    private final String me = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();
    private long item;

    @BeforeEach
    void content() throws SQLException {
        for (String person : List.of(owner, me, other)) {
            store.apply(List.of(Changes.account(uri(person), NOW, person, "FACEBOOK", LocalDate.of(1990, 5, 4))));
        }
        store.apply(List.of(version(0, me, other)));
        item = joint.page(me, null).items().get(0).item().id();
        assertEquals("eligible", seenByOwner());
        assertEquals("eligible", seenBy(me));
    }

    @Test
    void who_leaves_it_out_is_told_so_and_the_others_are_not_told_who_did() throws SQLException {
        assertTrue(marks.exclude(me, item));
        assertTrue(marks.exclude(me, item), "once more changes nothing");
        assertEquals("left out, EXCLUDED_BY_PERSON", seenBy(me));
        assertEquals("out, null", seenBy(other));
        assertEquals("THIRD_PARTY_OBJECTION", seenByOwner());
        assertTrue(marks.include(me, item));
        assertTrue(marks.include(me, item));
        assertEquals("eligible", seenByOwner());
        assertEquals("eligible", seenBy(me));
    }

    @Test
    void nobody_takes_back_what_another_has_left_out() throws SQLException {
        marks.exclude(me, item);
        marks.exclude(other, item);
        assertTrue(marks.include(other, item));
        assertEquals("THIRD_PARTY_OBJECTION", seenByOwner());
        assertEquals("out, null", seenBy(other));
        assertEquals("left out, EXCLUDED_BY_PERSON", seenBy(me));
    }

    @Test
    void a_later_version_stays_out_as_long_as_it_names_them() throws SQLException {
        marks.exclude(me, item);
        store.apply(List.of(version(1, me)));
        assertEquals("THIRD_PARTY_OBJECTION", seenByOwner());
        store.apply(List.of(version(2, other)));
        assertEquals("eligible", seenByOwner());
        store.apply(List.of(version(3, me, other)));
        assertEquals("THIRD_PARTY_OBJECTION", seenByOwner(), "named again");
    }

    @Test
    void it_is_left_out_for_the_person_whichever_of_their_accounts_it_names() throws SQLException {
        String second = uri(me) + "/second";
        store.apply(List.of(Changes.account(second, NOW, me, "FACEBOOK", LocalDate.of(1990, 5, 4)), version(1, me, me + "/second")));
        store.apply(List.of(version(2, me)));
        marks.exclude(me, item);
        store.apply(List.of(version(3, me + "/second")));
        assertEquals("THIRD_PARTY_OBJECTION", seenByOwner());
        assertEquals("left out, EXCLUDED_BY_PERSON", seenBy(me));
        marks.include(me, item);
        assertEquals("eligible", seenByOwner());
        assertEquals("eligible", seenBy(me));
        store.apply(List.of(version(4, me)));
        assertEquals("eligible", seenByOwner());
    }

    @Test
    void what_is_not_listed_for_somebody_does_not_exist_for_them() throws SQLException {
        assertFalse(marks.exclude(UUID.randomUUID().toString(), item));
        assertFalse(marks.exclude(owner, item), "theirs is left out on its own page");
        assertFalse(marks.exclude(me, Long.MAX_VALUE));
        store.apply(List.of(new AccountBlock(uri(me), NOW, uri(owner), true)));
        assertFalse(marks.exclude(me, item));
        assertTrue(marks.exclude(other, item));
        store.apply(List.of(new ItemPlacement(uri(owner) + "/1", NOW.plusSeconds(1), uri(owner), Audience.LIMITED)));
        assertFalse(marks.include(other, item));
    }

    private String seenBy(String subject) throws SQLException {
        JointItem seen = joint.page(subject, null).items().get(0);
        return seen.eligible() ? "eligible" : (seen.leftOut() ? "left out, " : "out, ") + seen.reason();
    }

    private String seenByOwner() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var outcome = ContentView.of(owner, false, rules.now(), Instant.now()).slice(ContentFilter.NONE, null).items().get(0).outcome();
            return outcome.eligible() ? "eligible" : outcome.deciding().name();
        });
    }

    private ItemVersion version(int seconds, String... others) {
        return new ItemVersion(uri(owner) + "/1", NOW.plusSeconds(seconds), uri(owner), Kind.POST, Audience.PUBLIC, Container.NONE, false,
                ItemState.LIVE, false, NOW.minusSeconds(60), NOW.minusSeconds(60), "Words", null, Set.of(),
                Stream.of(others).map(JointMarksTest::uri).toList());
    }

    private static String uri(String person) {
        return "https://facebook.example/" + person;
    }
}
