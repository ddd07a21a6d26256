package org.objectionportal.eligibility;

import java.time.Instant;

/** R4: its author has not excluded it. */
final class NotExcluded implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.EXCLUDED_BY_PERSON;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return Verdict.failIf(facts.excluded());
    }
}
