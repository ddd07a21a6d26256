package org.objectionportal.content;

import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;

/**
 * Which items to list. What is {@code null} restricts nothing; all that is not has to hold.
 *
 * @param product code of a product
 * @param kind what it is
 * @param eligible only eligible ones, or only others
 * @param reason the deciding one
 * @param year of publication, in UTC
 */
public record ContentFilter(String product, Kind kind, Boolean eligible, Reason reason, Integer year) {

    /** Everything. */
    public static final ContentFilter NONE = new ContentFilter(null, null, null, null, null);

    boolean takes(ItemCount count) {
        return (product == null || product.equals(count.product())) && (kind == null || kind == count.kind())
                && (eligible == null || eligible == (count.deciding() == null))
                && (reason == null || reason == count.deciding()) && (year == null || year == count.year());
    }
}
