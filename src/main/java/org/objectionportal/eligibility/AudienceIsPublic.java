package org.objectionportal.eligibility;

import java.time.Instant;

/** R8: the audience is exactly public: not unlisted, not friends, not followers, not a group. */
final class AudienceIsPublic implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.NOT_PUBLIC;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return facts.audience() == null ? Verdict.UNKNOWN : Verdict.passIf(facts.audience() == Audience.PUBLIC);
    }
}
