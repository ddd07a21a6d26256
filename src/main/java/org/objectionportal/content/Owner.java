package org.objectionportal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.objectionportal.eligibility.AccountFacts;
import org.objectionportal.eligibility.Programme;

/**
 * What an item takes from its account: the product, and what its author was when publishing it.
 *
 * @param objections of the subject the account is linked to, and those it was under with another one before
 */
record Owner(long account, String subject, String product, LocalDate birthDate, Boolean adult, Instant adultSince,
        List<Period> objections) {

    /** Whether the author was an adult at {@code instant}, or {@code null}. */
    Boolean adultAt(Instant instant, Programme programme) {
        return new AccountFacts(birthDate, adult, adultSince, null, null, null, null, null, null, null, null, null)
                .adultAt(instant, programme);
    }

    /** @param periods by account */
    Owner with(Map<Long, List<Period>> periods) {
        return new Owner(account, subject, product, birthDate, adult, adultSince, periods.getOrDefault(account, List.of()));
    }
}
