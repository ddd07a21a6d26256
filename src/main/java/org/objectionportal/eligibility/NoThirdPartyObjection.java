package org.objectionportal.eligibility;

import java.time.Instant;

/** R1: no objection of somebody else to this item was upheld (Art. 21(1) GDPR). */
final class NoThirdPartyObjection implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.THIRD_PARTY_OBJECTION;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return Verdict.failIf(facts.thirdPartyObjection());
    }
}
