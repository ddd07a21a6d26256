package org.objectionportal.eligibility;

import java.time.Instant;

/** R9: the account is not hidden from those whom its owner does not let in. */
final class AccountIsOpen implements Rule<AccountFacts> {

    @Override
    public Reason reason() {
        return Reason.CONTAINER_NOT_PUBLIC;
    }

    @Override
    public Verdict judge(AccountFacts facts, Programme programme, Instant at) {
        return Verdict.failIf(facts.hidden());
    }
}
