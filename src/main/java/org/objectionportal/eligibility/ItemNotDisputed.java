package org.objectionportal.eligibility;

import java.time.Instant;

/** R2: its author does not dispute what is known of the item (Art. 18(1)(a) GDPR). */
final class ItemNotDisputed implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.DISPUTED;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return Verdict.failIf(facts.disputed());
    }
}
