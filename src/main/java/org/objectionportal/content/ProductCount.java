package org.objectionportal.content;

import java.util.Map;

import org.objectionportal.eligibility.Reason;

/**
 * How many items of one product are eligible, and how many are not, by deciding reason.
 *
 * @param product code of the product
 * @param reasons only those that occur, in the order of the rules
 */
public record ProductCount(String product, long eligible, Map<Reason, Long> reasons) {

    public long notEligible() {
        return reasons.values().stream().mapToLong(Long::longValue).sum();
    }
}
