package org.objectionportal.eligibility;

import java.time.Instant;

/** R11: the author was an adult when publishing it (recital 38 GDPR). */
final class PostedAsAdult implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.POSTED_UNDER_18;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return Verdict.passIf(facts.postedAsAdult());
    }
}
