package org.objectionportal.content;

import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;

/**
 * How many items are alike in everything that can be filtered by.
 *
 * @param product code of the product
 * @param kind {@code null} if not known
 * @param year of publication, in UTC
 * @param deciding why they are not eligible; {@code null} if they are
 */
public record ItemCount(String product, Kind kind, int year, Reason deciding, long items) {
}
