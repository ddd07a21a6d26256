package org.objectionportal.content;

/**
 * Which items to list.
 *
 * @param product code of a product, or {@code null} for all
 * @param eligible only eligible ones, only others, or {@code null} for both
 */
public record ContentFilter(String product, Boolean eligible) {

    /** Everything. */
    public static final ContentFilter NONE = new ContentFilter(null, null);

    boolean takes(Account account) {
        return product == null || product.equals(account.product);
    }
}
