package org.objectionportal.eligibility;

import java.time.Instant;

/** R16: the account is in use by its owner. */
final class AccountIsActive implements Rule<AccountFacts> {

    @Override
    public Reason reason() {
        return Reason.ACCOUNT_NOT_ACTIVE;
    }

    @Override
    public Verdict judge(AccountFacts facts, Programme programme, Instant at) {
        return facts.state() == null ? Verdict.UNKNOWN : Verdict.passIf(facts.state() == AccountState.ACTIVE);
    }
}
