package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** E7: of what others share of somebody, exactly what everybody can see now; of people who block one another a number. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MentionsTest {

    private static final Instant NOW = Changes.NOW;
    private static final String ME = "https://social.example/me";
    private static final String ME_TOO = "https://social.example/me-too";
    private static final String HE = "https://social.example/he";
    private static final String HE_TOO = "https://social.example/he-too";
    private static final Set<String> TAGS_ME = Set.of(ME);

    Postgres postgres;

    private final MovableClock clock = new MovableClock(NOW);
    private ContentStore store;
    private Mentions mentions;

    @BeforeEach
    void two_people() throws SQLException, IOException {
        ContentDatabase database = ContentDatabase.empty(postgres);
        store = new ContentStore(database.source(), Changes.RULES, clock);
        mentions = new Mentions(database.source(), Changes.RULES, clock);
        store.apply(List.of(account(ME, "me", 0, false, AccountState.ACTIVE), account(ME_TOO, "me", 0, false, AccountState.ACTIVE),
                account(HE, "he", 0, false, AccountState.ACTIVE), account(HE_TOO, "he", 0, false, AccountState.ACTIVE)));
    }

    @Test
    void only_what_everybody_can_see_is_listed_and_counted() throws SQLException {
        store.apply(List.of(item(1, 0, TAGS_ME), item(2, Audience.LIMITED, Container.NONE, false, ItemState.LIVE),
                item(3, Audience.UNLISTED, Container.NONE, false, ItemState.LIVE), item(4, null, Container.NONE, false, ItemState.LIVE),
                item(5, Audience.PUBLIC, Container.CLOSED, false, ItemState.LIVE), item(6, Audience.PUBLIC, null, false, ItemState.LIVE),
                item(7, Audience.PUBLIC, Container.NONE, true, ItemState.LIVE), item(8, Audience.PUBLIC, Container.NONE, null, ItemState.LIVE),
                item(9, Audience.PUBLIC, Container.NONE, false, ItemState.ARCHIVED), item(10, 0, Set.of())));
        assertEquals(List.of(1), listed());
        OthersItem seen = mentions.page("me", null).items().get(0);
        assertEquals(new OthersItem(seen.id(), "Name of " + HE, "FACEBOOK", Kind.POST, published(1), "Words", uri(1) + "/page"), seen);
        for (String another : List.of("he", "stranger")) {
            assertEquals(List.of(), mentions.page(another, null).items());
            assertEquals(List.of(), mentions.counts(another));
        }
    }

    @Test
    void it_follows_what_becomes_of_the_item() throws SQLException {
        store.apply(Stream.of(1, 2, 3, 4).map(id -> item(id, 0, TAGS_ME)).toList());
        assertEquals(List.of(1, 2, 3, 4), listed());
        store.apply(List.of(new ItemPlacement(uri(1), NOW.plusSeconds(10), HE, Audience.LIMITED),
                new ItemDeletion(uri(2), NOW.plusSeconds(10), HE, Kind.POST), item(3, 10, Set.of())));
        assertEquals(List.of(4), listed());
        store.apply(List.of(new ItemPlacement(uri(1), NOW.plusSeconds(20), HE, Audience.PUBLIC), item(3, 20, TAGS_ME)));
        assertEquals(List.of(1, 3, 4), listed());
    }

    @Test
    void it_follows_what_becomes_of_its_authors_account() throws SQLException {
        store.apply(List.of(item(1, 0, TAGS_ME)));
        for (AccountVersion closed : List.of(account(HE, "he", 1, true, AccountState.ACTIVE), account(HE, "he", 2, null, AccountState.ACTIVE),
                account(HE, "he", 3, false, AccountState.DEACTIVATED), account(HE, "he", 4, false, null),
                account(HE, "me", 5, false, AccountState.ACTIVE))) {
            store.apply(List.of(closed));
            assertEquals(List.of(), listed(), closed::toString);
        }
        store.apply(List.of(account(HE, null, 6, false, AccountState.ACTIVE)));
        assertEquals(List.of(1), listed());
        clock.move(Duration.ofDays(31));
        assertEquals(List.of(), listed(), "nobody knows whether everybody can still see it");
    }

    @Test
    void who_has_blocked_whom_is_a_number_only_until_it_is_taken_back() throws SQLException {
        store.apply(List.of(item(1, 0, TAGS_ME), by(HE_TOO, item(2, 0, TAGS_ME))));
        for (AccountBlock block : List.of(new AccountBlock(ME_TOO, NOW.plusSeconds(1), HE_TOO, true), new AccountBlock(HE, NOW.plusSeconds(1), ME, true))) {
            assertEquals(List.of(Effect.STORED), store.apply(List.of(block)));
            assertEquals(List.of(), mentions.page("me", null).items());
            assertEquals(List.of(new MentionCount("Name of " + ME, 0, 2)), mentions.counts("me"));
            AccountBlock undone = new AccountBlock(block.uri(), NOW.plusSeconds(3), block.account(), false);
            AccountBlock late = new AccountBlock(block.uri(), NOW.plusSeconds(2), block.account(), true);
            assertEquals(List.of(Effect.STORED, Effect.UNCHANGED), store.apply(List.of(undone, late)));
            assertEquals(List.of(1, 2), listed());
        }
        assertEquals(List.of(Effect.ACCOUNT_UNKNOWN), store.apply(List.of(new AccountBlock(ME, NOW, "https://social.example/nobody", true))));
    }

    @Test
    void pages_follow_one_another_and_an_item_that_mentions_two_of_ones_accounts_comes_once() throws SQLException {
        store.apply(IntStream.rangeClosed(1, 120).mapToObj(id -> item(id, 0, id % 2 == 0 ? Set.of(ME, ME_TOO) : Set.of(ME_TOO))).toList());
        assertEquals(List.of(new MentionCount("Name of " + ME, 60, 0), new MentionCount("Name of " + ME_TOO, 120, 0)), mentions.counts("me"));
        List<Integer> seen = new ArrayList<>();
        Slice<OthersItem> page = mentions.page("me", null);
        for (; page.next().isPresent(); page = mentions.page("me", page.next().get())) {
            assertEquals(Mentions.PAGE, page.items().size());
            page.items().forEach(item -> seen.add(number(item)));
        }
        page.items().forEach(item -> seen.add(number(item)));
        assertEquals(IntStream.rangeClosed(1, 120).boxed().toList(), seen);
    }

    /** What is on the only page, after making sure that as much is counted. */
    private List<Integer> listed() throws SQLException {
        List<Integer> listed = mentions.page("me", null).items().stream().map(MentionsTest::number).toList();
        assertEquals(listed.size(), mentions.counts("me").stream().mapToLong(MentionCount::shown).sum());
        assertEquals(0, mentions.counts("me").stream().mapToLong(MentionCount::blocked).sum());
        return listed;
    }

    private static int number(OthersItem mention) {
        return Integer.parseInt(mention.url().replaceAll(".*/i/|/page", ""));
    }

    private static AccountVersion account(String uri, String subject, int version, Boolean hidden, AccountState state) {
        return new AccountVersion(uri, NOW.plusSeconds(version), subject, null, "FACEBOOK", "Name of " + uri, null, true, null, "DE",
                state, hidden, Instant.parse("2026-06-01T00:00:00Z"), NOW);
    }

    private static ItemVersion item(int id, int version, Set<String> tagged) {
        return new ItemVersion(uri(id), NOW.plusSeconds(version), HE, Kind.POST, Audience.PUBLIC, Container.NONE, false, ItemState.LIVE, false,
                published(id), published(id), "Words", uri(id) + "/page", tagged);
    }

    private static ItemVersion item(int id, Audience audience, Container container, Boolean privateMessage, ItemState state) {
        return new ItemVersion(uri(id), NOW, HE, Kind.POST, audience, container, privateMessage, state, false,
                published(id), null, "Words", uri(id) + "/page", TAGS_ME);
    }

    private static ItemVersion by(String author, ItemVersion item) {
        return new ItemVersion(item.uri(), item.version(), author, item.kind(), item.audience(), item.container(), item.privateMessage(),
                item.state(), item.sensitive(), item.published(), item.publicSince(), item.excerpt(), item.url(), item.tagged());
    }

    /** Of a higher number, longer ago. */
    private static Instant published(int id) {
        return NOW.minusSeconds(id);
    }

    private static String uri(int id) {
        return "https://social.example/i/" + id;
    }
}
