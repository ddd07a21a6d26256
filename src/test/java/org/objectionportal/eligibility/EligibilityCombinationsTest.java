package org.objectionportal.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Every combination of the facts that come from the platform, against a second, naive reading of the rules. */
class EligibilityCombinationsTest {

    /** For each attribute: a value that passes, a value that fails, not known. */
    private static final Object[][] ATTRIBUTES = {
        {false, true, null},
        {LocalDate.of(1990, 5, 4), LocalDate.of(2012, 5, 4), null},
        {"DE", "US", null},
        {"FACEBOOK", "WHATSAPP", null},
        {Kind.POST, Kind.AUDIO, null},
        {false, true, null},
        {Audience.PUBLIC, Audience.LIMITED, null},
        {Container.PUBLIC, Container.CLOSED, null},
        {ItemState.LIVE, ItemState.DELETED, null}};

    private static final String[] NAMES = {"person.objectionInForce", "account.birthDate", "account.region",
        "item.product", "item.kind", "item.privateMessage", "item.audience", "item.container", "item.state"};

    private static final Reason[] REASONS = {
        Reason.OBJECTION_IN_FORCE, Reason.AUTHOR_UNDER_18, Reason.REGION_NOT_IN_PROGRAMME,
        Reason.PRODUCT_NOT_IN_SCOPE, Reason.KIND_NOT_IN_SCOPE, Reason.PRIVATE_MESSAGE, Reason.NOT_PUBLIC,
        Reason.CONTAINER_NOT_PUBLIC, Reason.NOT_LIVE};

    private final RuleSet rules = new RuleSet(RuleSetTest.PROGRAMME);

    @Test
    void every_combination_gives_what_the_rules_say_and_the_levels_combine_to_the_same() {
        List<int[]> all = combinations();
        assertEquals(19_683, all.size());
        for (int[] choice : all) {
            Snapshot snapshot = snapshot(choice);
            Outcome outcome = rules.evaluate(snapshot);

            assertEquals(expected(choice), outcome.failing(), () -> "at " + Arrays.toString(choice));
            Outcome combined = rules.combine(rules.person(snapshot.person(), snapshot.at()),
                    stored(rules.account(snapshot.account(), snapshot.at())),
                    stored(rules.item(snapshot.item(), snapshot.at())));
            assertEquals(outcome, combined);
            assertEquals(outcome.deciding(), byDecidedAlone(snapshot));
        }
    }

    @Test
    void only_the_one_combination_where_everything_passes_is_eligible() {
        long eligible = combinations().stream().filter(c -> rules.evaluate(snapshot(c)).eligible()).count();
        assertEquals(1, eligible);
        assertTrue(rules.evaluate(snapshot(new int[ATTRIBUTES.length])).eligible());
    }

    @Test
    void forgetting_any_attribute_never_makes_an_item_eligible() {
        forEachChange(2);
    }

    @Test
    void adding_a_failing_fact_never_makes_an_item_eligible() {
        forEachChange(1);
    }

    private void forEachChange(int to) {
        for (int[] choice : combinations()) {
            for (int attribute = 0; attribute < ATTRIBUTES.length; attribute++) {
                int[] changed = choice.clone();
                changed[attribute] = to;
                assertFalse(rules.evaluate(snapshot(changed)).eligible());
            }
        }
    }

    /** What counts and filters use: the item's deciding reason alone, with the other levels in full. */
    private Reason byDecidedAlone(Snapshot snapshot) {
        Reason item = rules.item(snapshot.item(), snapshot.at()).decided();
        return rules.combine(rules.person(snapshot.person(), snapshot.at()),
                rules.account(snapshot.account(), snapshot.at()),
                new LevelOutcome(Level.ITEM, item == null ? Set.of() : Set.of(item))).deciding();
    }

    private static LevelOutcome stored(LevelOutcome outcome) {
        return LevelOutcome.ofBits(outcome.level(), outcome.bits());
    }

    private static Set<Reason> expected(int[] choice) {
        Set<Reason> failing = EnumSet.noneOf(Reason.class);
        for (int i = 0; i < choice.length; i++) {
            if (choice[i] > 0) {
                failing.add(choice[i] == 1 ? REASONS[i] : Reason.UNKNOWN_ATTRIBUTE);
            }
        }
        return failing;
    }

    private static Snapshot snapshot(int[] choice) {
        Object[] v = new Object[choice.length];
        for (int i = 0; i < choice.length; i++) {
            v[i] = ATTRIBUTES[i][choice[i]];
        }
        Given given = Given.everythingPasses();
        for (int i = 0; i < NAMES.length; i++) {
            given = given.with(NAMES[i], v[i]);
        }
        return given.snapshot();
    }

    private static List<int[]> combinations() {
        List<int[]> all = new ArrayList<>();
        int total = (int) Math.pow(3, ATTRIBUTES.length);
        for (int n = 0; n < total; n++) {
            int[] choice = new int[ATTRIBUTES.length];
            for (int i = 0, rest = n; i < choice.length; i++, rest /= 3) {
                choice[i] = rest % 3;
            }
            all.add(choice);
        }
        return all;
    }
}
