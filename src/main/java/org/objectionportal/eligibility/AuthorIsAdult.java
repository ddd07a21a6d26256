package org.objectionportal.eligibility;

import java.time.Instant;

/** R10: the author is an adult; when that begins, {@link Adulthood} says. */
final class AuthorIsAdult implements Rule<AccountFacts> {

    @Override
    public Reason reason() {
        return Reason.AUTHOR_UNDER_18;
    }

    @Override
    public Verdict judge(AccountFacts facts, Programme programme, Instant at) {
        return facts.birthDate() == null ? Verdict.passIf(facts.declaredAdult())
                : Verdict.passIf(!at.isBefore(Adulthood.begins(facts.birthDate(), programme.adultAge())));
    }

    @Override
    public Instant changes(AccountFacts facts, Programme programme, Instant at) {
        return facts.birthDate() != null && judge(facts, programme, at) == Verdict.FAIL
                ? Adulthood.begins(facts.birthDate(), programme.adultAge()) : null;
    }
}
