package org.objectionportal.eligibility;

import java.time.Instant;

/** R17: it is not flagged as of a special category or as showing a child. */
final class NotSensitive implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.SENSITIVE_HOLD;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return Verdict.failIf(facts.sensitive());
    }
}
