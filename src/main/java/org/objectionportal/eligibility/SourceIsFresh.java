package org.objectionportal.eligibility;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** R18: what is known is not too old to be relied on (Art. 5(1)(d) GDPR). */
final class SourceIsFresh implements Rule<AccountFacts> {

    @Override
    public Reason reason() {
        return Reason.STALE_SOURCE;
    }

    @Override
    public Verdict judge(AccountFacts facts, Programme programme, Instant at) {
        return facts.asOf() == null ? Verdict.UNKNOWN
                : Verdict.passIf(!facts.asOf().plus(programme.maxStaleness()).isBefore(at));
    }

    @Override
    public Instant changes(AccountFacts facts, Programme programme, Instant at) {
        return judge(facts, programme, at) == Verdict.PASS
                ? facts.asOf().plus(programme.maxStaleness()).plus(1, ChronoUnit.MICROS) : null;
    }
}
