package org.objectionportal.eligibility;

import java.time.Instant;

/** R12: the author's region is one the programme and its notice address. */
final class RegionInProgramme implements Rule<AccountFacts> {

    @Override
    public Reason reason() {
        return Reason.REGION_NOT_IN_PROGRAMME;
    }

    @Override
    public Verdict judge(AccountFacts facts, Programme programme, Instant at) {
        return facts.region() == null ? Verdict.UNKNOWN : Verdict.passIf(programme.regions().contains(facts.region()));
    }
}
