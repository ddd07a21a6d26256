package org.objectionportal.eligibility;

import java.time.Instant;

/** R7: it is not a private message, neither by what it is nor by what is said of it. */
final class NotAPrivateMessage implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.PRIVATE_MESSAGE;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        if (facts.kind() == Kind.MESSAGE) {
            return Verdict.FAIL;
        }
        return Verdict.failIf(facts.privateMessage());
    }
}
