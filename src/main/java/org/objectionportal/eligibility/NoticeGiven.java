package org.objectionportal.eligibility;

import java.time.Instant;
import java.util.Comparator;
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
        Instant adult = facts.adultFrom(programme.adultAge());
        // A minor is left to R10, whose reason says more.
        boolean minor = Boolean.FALSE.equals(facts.declaredAdult()) || adult != null && adult.isAfter(at);
        if (facts.notifiedAt() == null || facts.publicSince() == null || adult == null && !minor) {
            return Verdict.UNKNOWN;
        }
        return Verdict.passIf(!graceEnds(facts, programme, at).isAfter(at));
    }

    @Override
    public Instant changes(AccountFacts facts, Programme programme, Instant at) {
        return judge(facts, programme, at) == Verdict.FAIL ? graceEnds(facts, programme, at) : null;
    }

    private static Instant graceEnds(AccountFacts facts, Programme programme, Instant at) {
        Instant adult = facts.adultFrom(programme.adultAge());
        return Stream.of(facts.notifiedAt(), facts.publicSince(), adult == null || adult.isAfter(at) ? Instant.EPOCH : adult).max(Comparator.naturalOrder()).orElseThrow()
                .plus(programme.noticeLead());
    }
}
