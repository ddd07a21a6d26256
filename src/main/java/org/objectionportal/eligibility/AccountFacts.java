package org.objectionportal.eligibility;

import java.time.LocalDate;

/**
 * What is known of the account an item was published with. The age is known in one way at most, so
 * that losing one of two contradicting answers can never make a minor an adult.
 *
 * @param birthDate date of birth, or {@code null}
 * @param declaredAdult what the platform says without a date of birth, or {@code null}
 * @param region ISO 3166-1 alpha-2 code, or {@code null}
 */
public record AccountFacts(LocalDate birthDate, Boolean declaredAdult, String region) implements Facts {

    /** @throws IllegalArgumentException if the age is given in both ways */
    public AccountFacts {
        if (birthDate != null && declaredAdult != null) {
            throw new IllegalArgumentException("Either a date of birth or a declared age, not both");
        }
    }

    @Override
    public Level level() {
        return Level.ACCOUNT;
    }
}
