package org.objectionportal.eligibility;

import java.time.Instant;

/**
 * R13: what became public after it was published has been so for as long as the notice period (H2).
 * What nobody sees is left to R8, R9 and R15, whose reasons say more.
 */
final class PublicLongEnough implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.NOTICE_PERIOD;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        if (facts.audience() != Audience.PUBLIC || facts.container() == Container.CLOSED || facts.state() != ItemState.LIVE) {
            return Verdict.PASS;
        }
        if (facts.publicSince() == null || facts.published() == null) {
            return Verdict.UNKNOWN;
        }
        return Verdict.passIf(!graceEnds(facts, programme).isAfter(at));
    }

    @Override
    public Instant changes(ItemFacts facts, Programme programme, Instant at) {
        return judge(facts, programme, at) == Verdict.FAIL ? graceEnds(facts, programme) : null;
    }

    private static Instant graceEnds(ItemFacts facts, Programme programme) {
        return facts.publicSince().isAfter(facts.published()) ? facts.publicSince().plus(programme.noticeLead())
                : facts.published();
    }
}
