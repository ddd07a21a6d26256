package org.objectionportal.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * When somebody becomes an adult. Doubt goes to the author: the birthday counts once it has begun
 * everywhere on earth, and somebody born on 29 February has theirs on 1 March in other years.
 */
final class Adulthood {

    private static final ZoneOffset LAST_TO_REACH_A_DAY = ZoneOffset.ofHours(-12);

    private Adulthood() {
    }

    /** @param age in years from which somebody is an adult */
    static Instant begins(LocalDate birthDate, int age) {
        LocalDate birthday = birthDate.plusYears(age);
        boolean leapDay = birthDate.getDayOfMonth() != birthday.getDayOfMonth();
        return birthday.plusDays(leapDay ? 1 : 0).atStartOfDay(LAST_TO_REACH_A_DAY).toInstant();
    }
}
