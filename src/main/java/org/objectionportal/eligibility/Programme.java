package org.objectionportal.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parameters of the rules: what the controller has said it uses. Data, not code.
 *
 * @param products codes of the products in scope
 * @param kinds kinds in scope
 * @param regions ISO 3166-1 alpha-2 codes of the regions the notice addresses
 * @param adultAge age in years from which an author is an adult
 * @param noticeLead the time people have between being told, or making something public, and its use
 * @param earliestPublished nothing published before is used; {@code null} if there is no such day
 * @param maxStaleness how old what the platform has told may be
 */
public record Programme(Set<String> products, Set<Kind> kinds, Set<String> regions, int adultAge,
        Duration noticeLead, Instant earliestPublished, Duration maxStaleness) {

    /** @throws IllegalArgumentException if a set is empty, the age not between 1 and 99, or a duration out of place */
    public Programme {
        products = Set.copyOf(products);
        kinds = Set.copyOf(kinds);
        regions = Set.copyOf(regions);
        if (products.isEmpty() || kinds.isEmpty() || regions.isEmpty()) {
            throw new IllegalArgumentException("A programme names its products, kinds and regions");
        }
        if (adultAge < 1 || adultAge > 99) {
            throw new IllegalArgumentException("Not an age of majority: " + adultAge);
        }
        if (noticeLead.isNegative() || maxStaleness.isNegative() || maxStaleness.isZero()) {
            throw new IllegalArgumentException("Not a time to wait: " + noticeLead + ", " + maxStaleness);
        }
    }

    /** The first day (UTC) whose content is used, if there is one. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(earliestPublished).map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** What is known up to before then is too old to rely on at {@code at} (R18). */
    public Instant freshFrom(Instant at) {
        return at.minus(maxStaleness);
    }

    /** The same text for the same parameters, in whatever order they were configured. */
    String canonical() {
        return new TreeSet<>(products) + "|" + new TreeSet<>(kinds) + "|" + new TreeSet<>(regions) + "|" + adultAge
                + "|" + noticeLead + "|" + earliestPublished + "|" + maxStaleness;
    }
}
