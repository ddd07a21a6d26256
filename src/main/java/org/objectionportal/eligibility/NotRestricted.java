package org.objectionportal.eligibility;

import java.time.Instant;

/** R2: no objection of somebody else to this item is being decided (Art. 18(1)(d) GDPR). */
final class NotRestricted implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.RESTRICTED_PENDING;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return Verdict.failIf(facts.restricted());
    }
}
