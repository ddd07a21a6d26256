package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.AccountState;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Outcome;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** What is said would happen is what happens when it does: told by the platform, item by item, with all reasons. */
@QuarkusTest
@WithTestResource(StackResource.class)
class WhatIfTest {

    @Inject
    ContentStore store;
    @Inject
    ItemMarks marks;
    @Inject
    WhatIf whatIf;
    @Inject
    RulesInForce rules;
    @Inject
    Clock clock;
    @Inject
    OneInstant instant;

    private final String subject = UUID.randomUUID().toString();
    private final String uri = "https://facebook.example/" + subject;

    @Test
    void an_item_for_friends_only_is_as_was_said_before() throws Exception {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Change> changes = new ArrayList<>(List.of(account(now)));
        Map<String, ItemVersion> given = new LinkedHashMap<>();
        for (ItemVersion item : items(now.minus(Duration.ofDays(60)))) {
            given.put(item.uri(), item);
        }
        changes.addAll(given.values());
        store.apply(changes);
        List<JudgedItem> before = listed();
        assertEquals(given.size(), before.size());
        marks.exclude(subject, before.get(0).item().id);
        marks.dispute(subject, before.get(1).item().id, DisputeGround.NOT_MINE);
        before = listed();

        Map<Long, Outcome> said = new LinkedHashMap<>();
        for (JudgedItem judged : before) {
            assertEquals(judged.outcome(), prospect(judged.item().audience, judged).orElseThrow(), judged.item().uri);
            said.put(judged.item().id, prospect(Audience.LIMITED, judged).orElseThrow());
        }
        assertTrue(before.stream().anyMatch(judged -> judged.outcome().eligible()));
        store.apply(given.values().stream().<Change>map(item -> new ItemVersion(item.uri(), now, item.account(), item.kind(),
                Audience.LIMITED, item.container(), item.privateMessage(), item.state(), item.sensitive(), item.published(), null,
                item.excerpt(), item.url(), item.tagged())).toList());

        Map<Long, Outcome> then = new LinkedHashMap<>();
        listed().forEach(judged -> then.put(judged.item().id, judged.outcome()));
        assertEquals(said, then);
        assertTrue(then.values().stream().allMatch(outcome -> outcome.failing().contains(Reason.NOT_PUBLIC)));
    }

    private Change account(Instant now) {
        return new Change.AccountVersion(uri, now.minusSeconds(60), subject, null, "FACEBOOK", "Name", LocalDate.of(1990, 5, 4), null, null,
                "DE", AccountState.ACTIVE, false, Instant.parse("2026-06-01T00:00:00Z"), now);
    }

    /** One of each that the rules tell apart. */
    private List<ItemVersion> items(Instant published) {
        List<ItemVersion> items = new ArrayList<>();
        for (Container container : Container.values()) {
            for (ItemState state : List.of(ItemState.LIVE, ItemState.ARCHIVED)) {
                for (Audience audience : Audience.values()) {
                    items.add(item(items.size(), Kind.POST, audience, container, false, state, published));
                }
            }
        }
        items.add(item(items.size(), Kind.MESSAGE, Audience.PUBLIC, Container.NONE, true, ItemState.LIVE, published));
        items.add(item(items.size(), Kind.PHOTO, null, Container.NONE, false, ItemState.LIVE, published));
        items.add(item(items.size(), null, Audience.PUBLIC, null, false, ItemState.LIVE, published));
        items.add(item(items.size(), Kind.VIDEO, Audience.PUBLIC, Container.NONE, false, ItemState.LIVE, Instant.parse("2005-01-01T00:00:00Z")));
        return items;
    }

    private ItemVersion item(int number, Kind kind, Audience audience, Container container, boolean message, ItemState state, Instant published) {
        return new ItemVersion(uri + "/" + number, published, uri, kind, audience, container, message, state, number % 7 == 3, published,
                published, "Words", uri + "/page", Set.of());
    }

    private Optional<Outcome> prospect(Audience audience, JudgedItem judged) {
        return instant.read(() -> whatIf.addressedTo(audience, judged, rules.now(), clock.instant()));
    }

    private List<JudgedItem> listed() {
        return instant.read(() -> ContentView.of(subject, false, rules.now(), clock.instant()).slice(ContentFilter.NONE, null).items());
    }
}
