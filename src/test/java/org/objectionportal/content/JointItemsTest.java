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
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.Change.AccountBlock;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemPlacement;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.AccountState;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;

/** Of what somebody has written with others and stands elsewhere: what everybody can see, and nothing of what others are or said. */
@QuarkusTest
@WithTestResource(StackResource.class)
class JointItemsTest {

    private static final LocalDate ADULT = LocalDate.of(1990, 1, 1);

    Postgres postgres;

    private final MovableClock clock = new MovableClock(Changes.NOW);
    private ContentDatabase database;
    private ContentStore store;
    private Rechecks rechecks;
    private JointItems joint;

    @BeforeEach
    void empty() throws SQLException, IOException {
        database = ContentDatabase.empty(postgres);
        store = new ContentStore(database.source(), Changes.RULES, clock);
        rechecks = new Rechecks(new Batches(database.source(), Changes.RULES, clock));
        joint = new JointItems(database.source(), Changes.RULES, clock);
        store.apply(List.of(account("me", "me", 0, ADULT, false), account("me-too", "me", 0, ADULT, false), account("he", "he", 0, ADULT, false)));
    }

    @Test
    void it_is_listed_for_each_who_wrote_it_but_not_where_it_stands_in_their_own_list() throws SQLException {
        store.apply(List.of(item(1, Audience.PUBLIC, "he", "me", "me-too"), item(2, Audience.PUBLIC, "he"), item(3, Audience.PUBLIC, "me", "me-too")));
        assertEquals(List.of("1 yes"), told("me"));
        assertEquals(List.of(), told("he"));
        assertEquals(List.of(), told("nobody"));
        JointItem item = joint.page("me", null).items().get(0);
        assertEquals("Name of he", item.item().author());
        assertEquals(Changes.NOW.minusSeconds(1), item.item().published());
    }

    @Test
    void only_what_everybody_can_see_and_nobody_has_blocked_is_listed() throws SQLException {
        store.apply(List.of(item(1, Audience.LIMITED, "he", "me"), item(2, Audience.UNLISTED, "he", "me"), item(3, Audience.PUBLIC, "he", "me")));
        assertEquals(List.of("3 yes"), told("me"));
        for (AccountBlock block : List.of(new AccountBlock(uri("me-too"), Changes.NOW, uri("he"), true), new AccountBlock(uri("he"), Changes.NOW, uri("me"), true))) {
            store.apply(List.of(block));
            assertEquals(List.of(), told("me"));
            store.apply(List.of(new AccountBlock(block.uri(), Changes.NOW.plusSeconds(1), block.account(), false)));
            assertEquals(List.of("3 yes"), told("me"));
        }
        store.apply(List.of(account("he", "he", 1, ADULT, true)));
        assertEquals(List.of(), told("me"));
        store.apply(List.of(account("he", "he", 2, ADULT, false)));
        assertEquals(List.of("3 no"), told("me"), "public again, and being judged anew");
        clock.move(Duration.ofDays(31));
        assertEquals(List.of(), told("me"), "what is known is too old");
    }

    @Test
    void it_follows_what_becomes_of_the_item_of_which_its_authors_are_not_told_again() throws SQLException {
        store.apply(List.of(item(1, Audience.PUBLIC, "he", "me"), item(2, Audience.LIMITED, "he", "me")));
        clock.move(Duration.ofSeconds(10));
        store.apply(List.of(placement(1, Audience.LIMITED), placement(2, Audience.PUBLIC)));
        assertEquals(List.of("2 yes"), told("me"));
        assertEquals(1, database.number("SELECT count(*) FROM item_author WHERE open"));
        store.apply(List.of(new ItemDeletion("https://social.example/i/2", Changes.NOW.plusSeconds(2), uri("he"), Kind.POST)));
        assertEquals(List.of(), told("me"));
        assertEquals(0, database.number("SELECT count(*) FROM item_author WHERE open"), "what is not listed is not read either");
    }

    @Test
    void ones_own_reasons_are_told_and_those_of_others_are_not() throws SQLException {
        store.apply(List.of(item(1, Audience.PUBLIC, "he", "me"), kind(2, Kind.PHOTO, "he", "me")));
        assertEquals(List.of("1 yes", "2 no KIND_NOT_IN_SCOPE"), told("me"));
        database.execute(objection("me"));
        assertEquals(List.of("1 no OBJECTION_IN_FORCE", "2 no OBJECTION_IN_FORCE"), told("me"));
        database.execute("UPDATE objection SET withdrawn_at = '%1$s', ended_at = '%1$s'".formatted(clock.instant()));
        assertEquals(List.of("1 no", "2 no KIND_NOT_IN_SCOPE"), told("me"), "his account is being judged anew");
        rechecks.run();
        database.execute(objection("he"));
        rechecks.run();
        assertEquals(List.of("1 no", "2 no KIND_NOT_IN_SCOPE"), told("me"), "that he objects is not told");
        database.execute("UPDATE objection SET withdrawn_at = '%1$s', ended_at = '%1$s' WHERE ended_at IS NULL".formatted(clock.instant()));
        store.apply(List.of(account("he", "he", 1, LocalDate.of(2010, 1, 1), false)));
        rechecks.run();
        assertEquals(List.of("1 no", "2 no KIND_NOT_IN_SCOPE"), told("me"), "nor that he is a minor");
        store.apply(List.of(account("me", "me", 1, LocalDate.of(2010, 1, 1), false)));
        rechecks.run();
        assertEquals(List.of("1 no AUTHOR_UNDER_18", "2 no AUTHOR_UNDER_18"), told("me"));
    }

    @Test
    void pages_follow_one_another_newest_first() throws SQLException {
        store.apply(IntStream.rangeClosed(1, 120).mapToObj(id -> (Change) item(id, Audience.PUBLIC, "he", "me", "me-too")).toList());
        List<String> seen = new ArrayList<>();
        Slice<JointItem> page = joint.page("me", null);
        for (; page.next().isPresent(); page = joint.page("me", page.next().get())) {
            assertEquals(JointItems.PAGE, page.items().size());
            page.items().forEach(item -> seen.add(told(item)));
        }
        page.items().forEach(item -> seen.add(told(item)));
        assertEquals(IntStream.rangeClosed(1, 120).mapToObj(id -> id + " yes").toList(), seen);
    }

    private List<String> told(String subject) throws SQLException {
        return joint.page(subject, null).items().stream().map(JointItemsTest::told).toList();
    }

    private static String told(JointItem item) {
        Reason reason = item.reason();
        return item.item().url().replaceAll(".*/i/|/page", "") + (item.eligible() ? " yes" : " no") + (reason == null ? "" : " " + reason);
    }

    private String objection(String subject) {
        return """
            INSERT INTO objection (reference, subject, filed_at, language, jurisdiction, zone, notice_version, form_key)
            VALUES (gen_random_uuid(), '%s', '%s', 'en', 'EU', 'UTC', 1, gen_random_uuid())""".formatted(subject, clock.instant());
    }

    private static AccountVersion account(String name, String subject, int version, LocalDate birthDate, Boolean hidden) {
        return new AccountVersion(uri(name), Changes.NOW.plusSeconds(version), subject, null, "FACEBOOK", "Name of " + name, birthDate, null, null,
                "DE", AccountState.ACTIVE, hidden, Instant.parse("2026-06-01T00:00:00Z"), Changes.NOW);
    }

    private static ItemVersion item(int id, Audience audience, String owner, String... others) {
        return item(id, Kind.POST, audience, owner, others);
    }

    private static ItemVersion kind(int id, Kind kind, String owner, String... others) {
        return item(id, kind, Audience.PUBLIC, owner, others);
    }

    /** Of a higher number, longer ago. */
    private static ItemVersion item(int id, Kind kind, Audience audience, String owner, String... others) {
        String uri = "https://social.example/i/" + id;
        Instant published = Changes.NOW.minusSeconds(id);
        return new ItemVersion(uri, Changes.NOW, uri(owner), kind, audience, Container.NONE, false, ItemState.LIVE, false, published,
                published, "Words", uri + "/page", Set.of(), List.of(others).stream().map(JointItemsTest::uri).toList());
    }

    private static ItemPlacement placement(int id, Audience audience) {
        return new ItemPlacement("https://social.example/i/" + id, Changes.NOW.plusSeconds(1), uri("he"), audience);
    }

    private static String uri(String name) {
        return "https://social.example/" + name;
    }
}
