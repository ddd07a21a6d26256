package org.objectionportal.eligibility;

import java.time.Instant;

/** R14: it was published on or after the first day whose content is used, if there is one. */
final class NotTooOld implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.TOO_OLD;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return facts.published() == null ? Verdict.UNKNOWN : Verdict.passIf(programme.earliestPublished() == null
                || !facts.published().isBefore(programme.earliestPublished()));
    }
}
