package org.objectionportal.content;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.objectionportal.eligibility.ItemFacts;
import org.objectionportal.eligibility.LevelOutcome;
import org.objectionportal.eligibility.RuleSet;

/**
 * Judges items at one instant, for storing.
 *
 * @param at in microseconds, like the database
 */
record Judge(RuleSet rules, Instant at) {

    static Judge now(RuleSet rules, Clock clock) {
        return new Judge(rules, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * The outcome as it is stored.
     *
     * @param decided code of the deciding reason; 0 if all rules of the level pass
     * @param review when to judge again because of time alone, or {@code null}
     */
    record Judgement(int decided, int failing, Instant review) {
    }

    /** @param latest when to judge again at the latest, or {@code null} */
    Judgement judge(StoredItem item, Owner owner, Instant latest) {
        ItemFacts facts = item.facts(owner, rules.programme());
        LevelOutcome outcome = rules.item(facts, at);
        return new Judgement(outcome.decided() == null ? 0 : outcome.decided().code(), outcome.bits(),
                Coauthors.earlier(rules.itemChanges(facts, at).orElse(null), latest));
    }
}
