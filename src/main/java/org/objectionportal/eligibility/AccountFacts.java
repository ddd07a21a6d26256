package org.objectionportal.eligibility;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of the account an item was published with. The age is known in one way at most, so
 * that losing one of two contradicting answers can never make a minor an adult. Every component
 * that is {@code null} is not known.
 *
 * @param birthDate date of birth
 * @param declaredAdult what the platform says without a date of birth
 * @param adultSince since when {@code declaredAdult} is known to be true
 * @param region ISO 3166-1 alpha-2 code
 * @param state whether it is in use
 * @param hidden whether only those whom its owner lets in see what it publishes
 * @param publicSince since when it has not been hidden; the epoch if it never was
 * @param notifiedAt when its owner was told about the programme
 * @param asOf the instant up to which the platform has told us everything
 * @param disputed whether its owner disputes what is known of it, such as the date of birth
 * @param objectionKept whether it was unlinked from somebody whose objection was in force
 * @param beingRejudged whether the stored outcomes of its items are out of date
 */
public record AccountFacts(LocalDate birthDate, Boolean declaredAdult, Instant adultSince, String region,
        AccountState state, Boolean hidden, Instant publicSince, Instant notifiedAt, Instant asOf, Boolean disputed,
        Boolean objectionKept, Boolean beingRejudged) implements Facts {

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

    /** The instant from which its owner is known to be an adult, or {@code null} if there is none. */
    Instant adultFrom(int adultAge) {
        if (birthDate != null) {
            return Adulthood.begins(birthDate, adultAge);
        }
        return Boolean.TRUE.equals(declaredAdult) ? adultSince : null;
    }

    /**
     * Whether its owner was an adult at {@code instant}; {@code null} if that cannot be told, as for the
     * time before the platform first said so without a date of birth.
     */
    public Boolean adultAt(Instant instant, Programme programme) {
        if (birthDate == null && declaredAdult == null || instant == null) {
            return null;
        }
        Instant from = adultFrom(programme.adultAge());
        if (from != null && !instant.isBefore(from)) {
            return true;
        }
        return Boolean.TRUE.equals(declaredAdult) ? null : false;
    }
}
