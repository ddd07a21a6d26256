package org.objectionportal.eligibility;

import java.time.Instant;

/** R18: what is stored of its items is up to date; until then nothing is known of them. */
final class ItemsAreJudged implements Rule<AccountFacts> {

    @Override
    public Reason reason() {
        return Reason.UNKNOWN_ATTRIBUTE;
    }

    @Override
    public Verdict judge(AccountFacts facts, Programme programme, Instant at) {
        return Boolean.FALSE.equals(facts.beingRejudged()) ? Verdict.PASS : Verdict.UNKNOWN;
    }
}
