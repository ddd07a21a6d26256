package org.objectionportal.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** What holds whatever the facts are: tried on each of them, and on combinations of all of them, drawn at random. */
class EligibilityPropertiesTest {

    /** Without meaning, or not needed, where there is a birth date. */
    private static final Set<String> NEEDED_ONLY_WITHOUT_BIRTH_DATE = Set.of("account.declaredAdult", "account.adultSince");

    /** Reasons that give way to one that says more of the same. */
    private static final Set<Reason> TAKEN_OVER = EnumSet.of(Reason.NOTICE_PERIOD, Reason.UNKNOWN_ATTRIBUTE,
            Reason.KIND_NOT_IN_SCOPE);

    /** For every fact the values that fail. */
    private static final Map<String, List<Object>> FAILING = new TreeMap<>(Map.ofEntries(
            Map.entry("person.objectionInForce", List.of(true)),
            Map.entry("account.birthDate", List.of(LocalDate.of(2012, 5, 4), LocalDate.of(2008, 11, 20))),
            Map.entry("account.region", List.of("US", "CH")),
            Map.entry("account.state", List.of(AccountState.DEACTIVATED, AccountState.MEMORIALISED, AccountState.SUSPENDED,
                    AccountState.DELETION_SCHEDULED)),
            Map.entry("account.hidden", List.of(true)),
            Map.entry("account.publicSince", List.of(Given.NOW.minus(Duration.ofDays(29)))),
            Map.entry("account.notifiedAt", List.of(Given.NOW.minus(Duration.ofDays(29)), Given.NOW)),
            Map.entry("account.asOf", List.of(Given.NOW.minus(Duration.ofDays(31)))),
            Map.entry("account.disputed", List.of(true)), Map.entry("account.objectionKept", List.of(true)),
            Map.entry("account.beingRejudged", List.of(true)),
            Map.entry("item.product", List.of("WHATSAPP")), Map.entry("item.kind", List.of(Kind.AUDIO, Kind.MESSAGE)),
            Map.entry("item.privateMessage", List.of(true)),
            Map.entry("item.audience", List.of(Audience.UNLISTED, Audience.LIMITED)),
            Map.entry("item.container", List.of(Container.CLOSED)),
            Map.entry("item.state", List.of(ItemState.DELETED, ItemState.ARCHIVED, ItemState.TRASHED, ItemState.EXPIRED,
                    ItemState.REMOVED, ItemState.DRAFT, ItemState.SCHEDULED)),
            Map.entry("item.published", List.of(Given.NOW.plus(Duration.ofHours(1)))),
            Map.entry("item.publicSince", List.of(Given.NOW.minus(Duration.ofDays(29)))),
            Map.entry("item.postedAsAdult", List.of(false)), Map.entry("item.postedUnderObjection", List.of(true)),
            Map.entry("item.excluded", List.of(true)), Map.entry("item.disputed", List.of(true)),
            Map.entry("item.restricted", List.of(true)), Map.entry("item.thirdPartyObjection", List.of(true)),
            Map.entry("item.sensitive", List.of(true))));

    private final RuleSet rules = new RuleSet(RuleSetTest.PROGRAMME);

    /** By the components there are, so that a fact that is added later is tried too. */
    @Test
    void whatever_else_holds_nothing_is_eligible_with_any_fact_unknown() {
        for (String attribute : Given.attributes()) {
            if (!NEEDED_ONLY_WITHOUT_BIRTH_DATE.contains(attribute)) {
                assertFalse(rules.evaluate(Given.everythingPasses().with(attribute, null).snapshot()).eligible(), attribute);
                assertFalse(rules.evaluate(declared().with(attribute.equals("account.birthDate") ? "account.declaredAdult"
                        : attribute, null).snapshot()).eligible(), attribute);
            }
        }
        assertTrue(rules.evaluate(declared().snapshot()).eligible());
        assertFalse(rules.evaluate(declared().with("account.adultSince", null).snapshot()).eligible());
    }

    /** 20,000 draws; each draws every fact, and then makes one unknown and one failing. */
    @Test
    void forgetting_or_failing_one_fact_never_makes_anything_eligible_and_never_takes_a_reason_away() {
        Random random = new Random(20261124);
        int eligible = 0;
        for (int draw = 0; draw < 20_000; draw++) {
            Given given = Given.everythingPasses();
            for (int i = random.nextInt(4); i > 0; i--) {
                String attribute = pick(random, List.copyOf(FAILING.keySet()));
                given = given.with(attribute, random.nextInt(3) == 0 ? null : pick(random, FAILING.get(attribute)));
            }
            Outcome before = rules.evaluate(given.snapshot());
            eligible += before.eligible() ? 1 : 0;
            String attribute = pick(random, List.copyOf(FAILING.keySet()));
            Object worse = pick(random, FAILING.get(attribute));
            Outcome unknown = rules.evaluate(given.with(attribute, null).snapshot());
            Outcome failing = rules.evaluate(given.with(attribute, worse).snapshot());

            assertFalse(unknown.eligible(), attribute);
            assertFalse(failing.eligible(), attribute + " = " + worse);
            if (attributeOf(given, attribute).equals(attributeOf(Given.everythingPasses(), attribute))) {
                assertTrue(failing.failing().containsAll(before.failing().stream()
                        .filter(reason -> !TAKEN_OVER.contains(reason)).toList()), attribute + " = " + worse);
            }
        }
        assertTrue(eligible > 1_000);
    }

    /** The worse value of every fact that has one, and the reason it gives. */
    @Test
    void every_reason_has_a_fact_that_fails_by_it_alone() {
        Set<Reason> alone = EnumSet.noneOf(Reason.class);
        FAILING.forEach((attribute, values) -> values.forEach(value -> {
            Outcome outcome = rules.evaluate(Given.everythingPasses().with(attribute, value).snapshot());
            assertFalse(outcome.eligible(), attribute + " = " + value);
            if (outcome.failing().size() == 1) {
                alone.add(outcome.deciding());
            }
        }));
        alone.add(new RuleSet(new Programme(RuleSetTest.PROGRAMME.products(), RuleSetTest.PROGRAMME.kinds(),
                RuleSetTest.PROGRAMME.regions(), 18, Duration.ZERO, Given.NOW, Duration.ofDays(1)))
                .evaluate(Given.everythingPasses().snapshot()).deciding());
        // Whoever is under 18 today has not been told as an adult either.
        alone.add(rules.evaluate(Given.everythingPasses().with("account.birthDate", null)
                .with("account.declaredAdult", false).snapshot()).deciding());
        assertEquals(EnumSet.allOf(Reason.class), alone);
    }

    @Test
    void what_could_become_eligible_by_time_alone_says_when_and_is_what_it_says() {
        Random random = new Random(5);
        int waiting = 0;
        for (int draw = 0; draw < 2_000; draw++) {
            Instant since = Given.NOW.minus(Duration.ofHours(random.nextInt(24 * 60)));
            ItemFacts item = Given.everythingPasses().with("item.publicSince", since).snapshot().item();
            LevelOutcome now = rules.item(item, Given.NOW);
            Optional<Instant> then = rules.itemChanges(item, Given.NOW);

            assertEquals(now.failing().isEmpty(), then.isEmpty());
            if (then.isPresent()) {
                waiting++;
                assertEquals(now, rules.item(item, then.get().minusMillis(1)));
                assertTrue(rules.item(item, then.get()).failing().isEmpty());
            }
        }
        assertTrue(waiting > 500 && waiting < 1_500);
    }

    private static Given declared() {
        return Given.everythingPasses().with("account.birthDate", null).with("account.declaredAdult", true)
                .with("account.adultSince", Instant.parse("2015-01-01T00:00:00Z"));
    }

    private static Object attributeOf(Given given, String attribute) {
        return String.valueOf(given.value(attribute));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
