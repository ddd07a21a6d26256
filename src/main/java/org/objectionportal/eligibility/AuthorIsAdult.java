package org.objectionportal.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * R10: the author is an adult. Doubt goes to the author: the birthday counts once it has begun
 * everywhere on earth, and somebody born on 29 February has theirs on 1 March in other years.
 */
final class AuthorIsAdult implements Rule<AccountFacts> {

    private static final ZoneOffset LAST_TO_REACH_A_DAY = ZoneOffset.ofHours(-12);

    @Override
    public Reason reason() {
        return Reason.AUTHOR_UNDER_18;
    }

    @Override
    public Verdict judge(AccountFacts facts, Programme programme, Instant at) {
        if (facts.birthDate() == null) {
            return Verdict.passIf(facts.declaredAdult());
        }
        LocalDate today = LocalDate.ofInstant(at, LAST_TO_REACH_A_DAY);
        return Verdict.passIf(Period.between(facts.birthDate(), today).getYears() >= programme.adultAge());
    }
}
