package org.objectionportal.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final Programme PROGRAMME = new Programme(Set.of("FACEBOOK", "INSTAGRAM"),
            EnumSet.of(Kind.POST, Kind.PHOTO, Kind.COMMENT), Set.of("DE", "GB"), 18, Duration.ofDays(30), null,
            Duration.ofDays(30));

    final RuleSet rules = new RuleSet(PROGRAMME);

    /** Read as: given objection, age, region, product, kind, private, audience, container, live; then the reason. */
    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6} {7} {8} -> {9}")
    @CsvSource(nullValues = "?", value = {
        "false, 1990-05-04, DE, FACEBOOK,  POST,    false, PUBLIC,   NONE,   true,  eligible",
        "false, adult,      GB, INSTAGRAM, PHOTO,   false, PUBLIC,   PUBLIC, true,  eligible",
        "false, 1990-05-04, DE, FACEBOOK,  COMMENT, false, PUBLIC,   PUBLIC, true,  eligible",
        "true,  1990-05-04, DE, FACEBOOK,  POST,    false, PUBLIC,   NONE,   true,  OBJECTION_IN_FORCE",
        "true,  minor,      US, WHATSAPP,  MESSAGE, true,  LIMITED,  CLOSED, false, OBJECTION_IN_FORCE",
        "false, 1990-05-04, DE, WHATSAPP,  POST,    false, PUBLIC,   NONE,   true,  PRODUCT_NOT_IN_SCOPE",
        "false, 1990-05-04, DE, FACEBOOK,  AUDIO,   false, PUBLIC,   NONE,   true,  KIND_NOT_IN_SCOPE",
        "false, 1990-05-04, DE, FACEBOOK,  MESSAGE, true,  LIMITED,  NONE,   true,  PRIVATE_MESSAGE",
        "false, 1990-05-04, DE, FACEBOOK,  MESSAGE, false, PUBLIC,   NONE,   true,  PRIVATE_MESSAGE",
        "false, 1990-05-04, DE, FACEBOOK,  POST,    true,  PUBLIC,   NONE,   true,  PRIVATE_MESSAGE",
        "false, 1990-05-04, DE, FACEBOOK,  POST,    false, LIMITED,  NONE,   true,  NOT_PUBLIC",
        "false, 1990-05-04, DE, FACEBOOK,  POST,    false, UNLISTED, NONE,   true,  NOT_PUBLIC",
        "false, 1990-05-04, DE, FACEBOOK,  POST,    false, PUBLIC,   CLOSED, true,  CONTAINER_NOT_PUBLIC",
        "false, 2010-05-04, DE, FACEBOOK,  POST,    false, PUBLIC,   NONE,   true,  AUTHOR_UNDER_18",
        "false, minor,      DE, FACEBOOK,  POST,    false, PUBLIC,   NONE,   true,  AUTHOR_UNDER_18",
        "false, 1990-05-04, US, FACEBOOK,  POST,    false, PUBLIC,   NONE,   true,  REGION_NOT_IN_PROGRAMME",
        "false, 1990-05-04, DE, FACEBOOK,  POST,    false, PUBLIC,   NONE,   false, NOT_LIVE",
        "?,     1990-05-04, DE, FACEBOOK,  POST,    false, PUBLIC,   NONE,   true,  UNKNOWN_ATTRIBUTE",
        "false, ?,          DE, FACEBOOK,  POST,    false, PUBLIC,   NONE,   true,  UNKNOWN_ATTRIBUTE",
        "false, 1990-05-04, DE, FACEBOOK,  POST,    false, ?,        NONE,   true,  UNKNOWN_ATTRIBUTE",
        "false, ?,          ?,  FACEBOOK,  POST,    false, ?,        ?,      false, NOT_LIVE"})
    void examples(Boolean objection, String age, String region, String product, Kind kind, Boolean message,
            Audience audience, Container container, Boolean live, String expected) {
        boolean declared = "adult".equals(age) || "minor".equals(age);
        Outcome outcome = rules.evaluate(Given.everythingPasses().with("person.objectionInForce", objection)
                .with("account.birthDate", age == null || declared ? null : LocalDate.parse(age))
                .with("account.declaredAdult", declared ? (Object) "adult".equals(age) : null)
                .with("account.adultSince", "adult".equals(age) ? Instant.parse("2015-01-01T00:00:00Z") : null)
                .with("account.region", region).with("item.product", product).with("item.kind", kind)
                .with("item.privateMessage", message).with("item.audience", audience).with("item.container", container)
                .with("item.state", live ? ItemState.LIVE : ItemState.DELETED).snapshot());

        assertEquals(expected, outcome.eligible() ? "eligible" : outcome.deciding().name());
    }

    @Test
    void all_failing_reasons_are_kept_in_the_order_of_the_rules() {
        Outcome outcome = rules.evaluate(Given.everythingPasses().with("person.objectionInForce", true)
                .with("account.birthDate", null).with("account.declaredAdult", false).with("account.region", null)
                .with("item.audience", Audience.LIMITED).with("item.state", ItemState.DELETED).snapshot());

        assertEquals("[OBJECTION_IN_FORCE, NOT_PUBLIC, AUTHOR_UNDER_18, NOT_LIVE, UNKNOWN_ATTRIBUTE]",
                outcome.failing().toString());
        assertFalse(outcome.failsOnlyBy(Reason.OBJECTION_IN_FORCE));
    }

    @ParameterizedTest(name = "born {0}, at {1}: {2}")
    @CsvSource({
        "2008-11-24, 2026-11-24T11:59:59Z, FAIL", "2008-11-24, 2026-11-24T12:00:00Z, PASS",
        "2008-11-25, 2026-11-24T12:00:00Z, FAIL", "2008-02-29, 2026-02-28T23:00:00Z, FAIL",
        "2008-02-29, 2026-03-01T12:00:00Z, PASS", "2030-01-01, 2026-11-24T12:00:00Z, FAIL"})
    void somebody_is_an_adult_once_the_birthday_has_begun_everywhere(LocalDate born, Instant at, Verdict expected) {
        assertEquals(expected, new AuthorIsAdult().judge(Given.everythingPasses().with("account.birthDate", born)
                .snapshot().account(), PROGRAMME, at));
    }

    @Test
    void the_age_is_known_in_one_way_only() {
        assertThrows(IllegalArgumentException.class,
                () -> Given.everythingPasses().with("account.declaredAdult", true).snapshot());
    }

    @Test
    void the_fingerprint_follows_the_parameters_and_not_their_order() {
        Duration month = Duration.ofDays(30);
        for (Programme other : List.of(
                new Programme(PROGRAMME.products(), PROGRAMME.kinds(), PROGRAMME.regions(), 16, month, null, month),
                new Programme(PROGRAMME.products(), PROGRAMME.kinds(), PROGRAMME.regions(), 18, Duration.ZERO, null, month),
                new Programme(PROGRAMME.products(), PROGRAMME.kinds(), PROGRAMME.regions(), 18, month, NOW, month),
                new Programme(PROGRAMME.products(), PROGRAMME.kinds(), PROGRAMME.regions(), 18, month, null,
                        Duration.ofDays(31)))) {
            assertNotEquals(rules.fingerprint(), new RuleSet(other).fingerprint());
        }
        assertEquals(rules.fingerprint(), new RuleSet(new Programme(Set.of("INSTAGRAM", "FACEBOOK"),
                EnumSet.of(Kind.COMMENT, Kind.POST, Kind.PHOTO), Set.of("GB", "DE"), 18, month, null, month)).fingerprint());
    }

    @Test
    void a_stored_outcome_comes_back_as_it_was_and_foreign_bits_are_never_eligible() {
        LevelOutcome stored = new LevelOutcome(Level.ITEM, Set.of(Reason.NOT_LIVE, Reason.NOT_PUBLIC));

        assertEquals(stored, LevelOutcome.ofBits(Level.ITEM, stored.bits()));
        assertEquals(Set.of(Reason.UNKNOWN_ATTRIBUTE), LevelOutcome.ofBits(Level.ITEM, 1 << 29).failing());
        assertTrue(LevelOutcome.ofBits(Level.ITEM, 0).failing().isEmpty());
    }

    @Test
    void codes_are_distinct_and_fit_the_stored_bits() {
        long codes = EnumSet.allOf(Reason.class).stream().mapToInt(Reason::code)
                .filter(code -> code >= 1 && code <= 30).distinct().count();
        assertEquals(Reason.values().length, codes);
    }
}
