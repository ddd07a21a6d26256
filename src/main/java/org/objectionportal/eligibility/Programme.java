package org.objectionportal.eligibility;

import java.util.Set;
import java.util.TreeSet;

/**
 * The parameters of the rules: what the controller has said it uses. Configuration, not code.
 *
 * @param products codes of the products in scope
 * @param kinds kinds in scope
 * @param regions ISO 3166-1 alpha-2 codes of the regions the notice addresses
 * @param adultAge age in years from which an author is an adult
 */
public record Programme(Set<String> products, Set<Kind> kinds, Set<String> regions, int adultAge) {

    /** @throws IllegalArgumentException if a set is empty or the age is not between 1 and 99 */
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
    }

    /** The same text for the same parameters, in whatever order they were configured. */
    String canonical() {
        return new TreeSet<>(products) + "|" + new TreeSet<>(kinds) + "|" + new TreeSet<>(regions) + "|" + adultAge;
    }
}
