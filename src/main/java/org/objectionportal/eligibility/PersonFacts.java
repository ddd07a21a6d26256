package org.objectionportal.eligibility;

/**
 * What is known of the data subject.
 *
 * @param objectionInForce whether an objection is in force now; {@code null} if that cannot be told
 */
public record PersonFacts(Boolean objectionInForce) implements Facts {

    @Override
    public Level level() {
        return Level.PERSON;
    }
}
