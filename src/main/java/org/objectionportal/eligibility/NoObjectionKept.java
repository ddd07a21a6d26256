package org.objectionportal.eligibility;

import java.time.Instant;

/** R1: an account that was unlinked keeps the objection it was covered by (H14). */
final class NoObjectionKept implements Rule<AccountFacts> {

    @Override
    public Reason reason() {
        return Reason.OBJECTION_IN_FORCE;
    }

    @Override
    public Verdict judge(AccountFacts facts, Programme programme, Instant at) {
        return Verdict.failIf(facts.objectionKept());
    }
}
