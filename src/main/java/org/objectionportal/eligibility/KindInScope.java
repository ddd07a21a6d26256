package org.objectionportal.eligibility;

import java.time.Instant;

/** R6: content of this kind is used. Private messages are left to R7, whose reason says more. */
final class KindInScope implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.KIND_NOT_IN_SCOPE;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        if (facts.kind() == null) {
            return Verdict.UNKNOWN;
        }
        return Verdict.passIf(facts.kind() == Kind.MESSAGE || programme.kinds().contains(facts.kind()));
    }
}
