package org.objectionportal.eligibility;

import java.time.Instant;

/** R2: its owner does not dispute what is known of the account (Art. 18(1)(a) GDPR, H20). */
final class AccountNotDisputed implements Rule<AccountFacts> {

    @Override
    public Reason reason() {
        return Reason.DISPUTED;
    }

    @Override
    public Verdict judge(AccountFacts facts, Programme programme, Instant at) {
        return Verdict.failIf(facts.disputed());
    }
}
