package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@QuarkusTest
@WithTestResource(StackResource.class)
class ContentViewTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Inject
    ContentStore store;
    @Inject
    RulesInForce rules;

    private final String subject = UUID.randomUUID().toString();
    private final String facebook = "https://facebook.example/" + subject;
    private final String instagram = "https://instagram.example/" + subject;

    /** 120 items on Facebook, every third for friends; 30 on Instagram by an account of unknown age. */
    @BeforeEach
    void content() throws SQLException {
        List<Change> changes = new ArrayList<>();
        changes.add(account(facebook, "FACEBOOK", LocalDate.of(1990, 5, 4)));
        changes.add(account(instagram, "INSTAGRAM", null));
        for (int i = 0; i < 150; i++) {
            Audience audience = i % 3 == 0 ? Audience.LIMITED : Audience.PUBLIC;
            Instant published = NOW.minus(i * 20L, ChronoUnit.DAYS);
            changes.add(Changes.item(facebook + "/" + i, published, i < 120 ? facebook : instagram,
                    i % 5 == 0 ? Kind.PHOTO : Kind.POST, audience, published));
        }
        store.apply(changes);
    }

    private AccountVersion account(String uri, String product, LocalDate birthDate) {
        return Changes.account(uri, NOW, subject, product, birthDate);
    }

    @Test
    @Transactional
    void counts_say_per_product_what_is_eligible_and_why_the_rest_is_not() {
        assertEquals(List.of(new ProductCount("FACEBOOK", 80, Map.of(Reason.NOT_PUBLIC, 40L)),
                new ProductCount("INSTAGRAM", 0, Map.of(Reason.NOT_PUBLIC, 10L, Reason.UNKNOWN_ATTRIBUTE, 20L))),
                view(false, rules.now()).counts());
        assertEquals(List.of(new ProductCount("FACEBOOK", 0, Map.of(Reason.OBJECTION_IN_FORCE, 120L)),
                new ProductCount("INSTAGRAM", 0, Map.of(Reason.OBJECTION_IN_FORCE, 30L))),
                view(true, rules.now()).counts());
    }

    @Test
    @Transactional
    void every_filter_lists_as_many_items_as_the_counts_say_each_with_that_outcome() {
        for (boolean objection : new boolean[] {false, true}) {
            ContentView view = view(objection, rules.now());
            for (String product : new String[] {null, "FACEBOOK", "INSTAGRAM", "OTHER"}) {
                for (Boolean eligible : new Boolean[] {null, true, false}) {
                    for (Kind kind : new Kind[] {null, Kind.PHOTO, Kind.VIDEO}) {
                        for (Integer year : new Integer[] {null, 2024, 1999}) {
                            requireWhatIsCounted(view, new ContentFilter(product, kind, eligible, null, year));
                        }
                    }
                }
            }
            for (Reason reason : Reason.values()) {
                requireWhatIsCounted(view, new ContentFilter(null, null, null, reason, null));
                requireWhatIsCounted(view, new ContentFilter("FACEBOOK", Kind.POST, false, reason, 2023));
            }
            assertEquals(150, view.count(ContentFilter.NONE));
            assertEquals(List.of(), view.itemCounts(new ContentFilter(null, null, true, Reason.NOT_PUBLIC, null)));
        }
    }

    /** The kept count, the list, and every item of it agree. */
    private static void requireWhatIsCounted(ContentView view, ContentFilter filter) {
        List<JudgedItem> listed = walk(view, filter);
        assertEquals(view.count(filter), listed.size(), filter::toString);
        for (JudgedItem judged : listed) {
            assertTrue(filter.takes(new ItemCount(judged.account().product, judged.item().kind,
                    judged.item().published.atZone(ZoneOffset.UTC).getYear(), judged.outcome().deciding(), 1)), filter::toString);
        }
    }

    @Test
    @Transactional
    void what_would_be_with_or_without_an_objection_is_what_then_is() {
        ContentView free = view(false, rules.now());
        ContentView objecting = view(true, rules.now());
        assertEquals(objecting.counts(), free.asIf(true).counts());
        assertEquals(free.counts(), objecting.asIf(false).counts());
        assertEquals(walk(objecting, ContentFilter.NONE).stream().map(JudgedItem::outcome).toList(),
                walk(free.asIf(true), ContentFilter.NONE).stream().map(JudgedItem::outcome).toList());
    }

    @Test
    @Transactional
    void items_judged_by_other_rules_are_being_checked_again_and_never_eligible() {
        RuleSet others = new RuleSet(new Programme(Set.of("FACEBOOK"), Set.of(Kind.POST), Set.of("DE"), 18,
                Duration.ZERO, null, Duration.ofDays(30)));
        ContentView view = view(false, others);

        assertEquals(Map.of(Reason.UNKNOWN_ATTRIBUTE, 120L), view.counts().get(0).reasons());
        assertEquals(List.of(), view.slice(new ContentFilter(null, null, true, null, null), null).items());
        assertTrue(view.slice(ContentFilter.NONE, null).items().stream().allMatch(JudgedItem::beingCheckedAgain));
    }

    @Test
    @Transactional
    void nobody_sees_anything_of_somebody_else() {
        ContentView stranger = ContentView.of(UUID.randomUUID().toString(), false, rules.now(), NOW);

        assertEquals(List.of(), stranger.accounts());
        assertEquals(List.of(), stranger.counts());
        assertEquals(List.of(), stranger.slice(ContentFilter.NONE, new Cursor(NOW.plusSeconds(9), 1L << 40)).items());
    }

    private ContentView view(boolean objection, RuleSet by) {
        return ContentView.of(subject, objection, by, NOW);
    }

    private static List<JudgedItem> walk(ContentView view, ContentFilter filter) {
        List<JudgedItem> all = new ArrayList<>();
        Cursor after = null;
        do {
            Slice<JudgedItem> slice = view.slice(filter, after);
            all.addAll(slice.items());
            after = slice.next().orElse(null);
        } while (after != null);
        Set<Long> ids = new HashSet<>();
        Instant before = Instant.MAX;
        for (JudgedItem item : all) {
            assertTrue(ids.add(item.item().id) && !item.item().published.isAfter(before));
            before = item.item().published;
        }
        return all;
    }
}
