package org.objectionportal.eligibility;

import java.time.Instant;

/** R1: no objection of the data subject is in force (Art. 21(1) GDPR). */
final class NoObjectionInForce implements Rule<PersonFacts> {

    @Override
    public Reason reason() {
        return Reason.OBJECTION_IN_FORCE;
    }

    @Override
    public Verdict judge(PersonFacts facts, Programme programme, Instant at) {
        return Verdict.failIf(facts.objectionInForce());
    }
}
