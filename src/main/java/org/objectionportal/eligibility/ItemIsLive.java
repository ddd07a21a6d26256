package org.objectionportal.eligibility;

import java.time.Instant;

/** R15: the item stands where people can see it (Art. 5(1)(c) and (e) GDPR). */
final class ItemIsLive implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.NOT_LIVE;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return facts.state() == null ? Verdict.UNKNOWN : Verdict.passIf(facts.state() == ItemState.LIVE);
    }
}
