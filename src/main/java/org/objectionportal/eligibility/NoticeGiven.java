package org.objectionportal.eligibility;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * R13: the author has had the time to object: since being told (Art. 13(3), 21(4) GDPR), since
 * becoming an adult (H7), and since the account became public.
 */
final class NoticeGiven implements Rule<AccountFacts> {

    @Override
    public Reason reason() {
        return Reason.NOTICE_PERIOD;
    }

    @Override
    public Verdict judge(AccountFacts facts, Programme programme, Instant at) {
        // A minor is left to R10, whose reason says more.
        Instant adult = Boolean.FALSE.equals(facts.declaredAdult()) ? Instant.EPOCH : facts.adultFrom(programme.adultAge());
        if (facts.notifiedAt() == null || facts.publicSince() == null || adult == null) {
            return Verdict.UNKNOWN;
        }
        return Verdict.passIf(Stream.of(facts.notifiedAt(), facts.publicSince(), adult)
                .noneMatch(begin -> begin.plus(programme.noticeLead()).isAfter(at)));
    }
}
