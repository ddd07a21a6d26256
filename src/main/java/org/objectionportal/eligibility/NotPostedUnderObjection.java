package org.objectionportal.eligibility;

import java.time.Instant;

/** R3: it was not published while an objection was in force, or its author has admitted it since. */
final class NotPostedUnderObjection implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.POSTED_UNDER_OBJECTION;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return Verdict.failIf(facts.postedUnderObjection());
    }
}
