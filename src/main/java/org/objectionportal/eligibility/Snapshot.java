package org.objectionportal.eligibility;

import java.time.Instant;
import java.util.Objects;

/**
 * Everything the rules read, as it was known at one instant. Evaluating the same snapshot gives
 * the same outcome for ever.
 *
 * @param at the instant it is judged for
 */
public record Snapshot(PersonFacts person, AccountFacts account, ItemFacts item, Instant at) {

    public Snapshot {
        Objects.requireNonNull(person);
        Objects.requireNonNull(account);
        Objects.requireNonNull(item);
        Objects.requireNonNull(at);
    }
}
