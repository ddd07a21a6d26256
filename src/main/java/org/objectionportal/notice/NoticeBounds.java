package org.objectionportal.notice;

import java.util.EnumSet;
import java.util.Set;

import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;

/**
 * The most that a version of the notice tells people is used. Using less is always within it; using more needs a newer
 * notice first (Art. 13(3) GDPR).
 *
 * @param products codes of the products it names
 * @param adultAge nothing of people below this age in years is used
 */
public record NoticeBounds(Set<String> products, Set<Kind> kinds, Set<String> regions, int adultAge) {

    /** In what a programme can go beyond a notice. */
    public enum Bound {
        PRODUCTS, KINDS, REGIONS, ADULT_AGE
    }

    /** In what it does; empty if the notice covers it. */
    public Set<Bound> exceededBy(Programme programme) {
        Set<Bound> exceeded = EnumSet.noneOf(Bound.class);
        if (!products.containsAll(programme.products())) {
            exceeded.add(Bound.PRODUCTS);
        }
        if (!kinds.containsAll(programme.kinds())) {
            exceeded.add(Bound.KINDS);
        }
        if (!regions.containsAll(programme.regions())) {
            exceeded.add(Bound.REGIONS);
        }
        if (programme.adultAge() < adultAge) {
            exceeded.add(Bound.ADULT_AGE);
        }
        return exceeded;
    }
}
