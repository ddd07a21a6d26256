package org.objectionportal.content;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Outcome;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.eligibility.Snapshot;

import jakarta.inject.Singleton;

/**
 * What the rules would say of an item, were one thing about it different: the same rules, over everything that is
 * known of it. What an objection would change, {@link ContentView#asIf} tells.
 */
@Singleton
public class WhatIf {

    private final Past past;

    WhatIf(Past past) {
        this.past = past;
    }

    /**
     * The outcome of {@code judged} at {@code at}, were it addressed to {@code audience}.
     *
     * @param judged out of the {@link ContentView} of its owner, and so theirs
     * @param rules those that gave {@code judged}
     * @return empty while it is being checked again: nothing can be said of it for sure
     */
    public Optional<Outcome> addressedTo(Audience audience, JudgedItem judged, RuleSet rules, Instant at) throws SQLException {
        return judged.beingCheckedAgain() ? Optional.empty()
                : past.of(judged.account().id, judged.item().id, at, rules.programme()).map(Past.Record::snapshot).map(known -> rules.evaluate(
                        new Snapshot(known.person(), known.account(), known.item().withAudience(audience), known.at())));
    }
}
