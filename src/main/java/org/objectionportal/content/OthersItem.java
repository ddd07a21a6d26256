package org.objectionportal.content;

import java.time.Instant;

import org.objectionportal.eligibility.Kind;

/**
 * An item that stands in somebody else's account, with nothing but what everybody can see of it.
 *
 * @param id number of the item
 * @param author name of the account it stands in
 * @param product code of the product
 * @param kind {@code null} if not known
 * @param excerpt plain text of at most 280 code points; other people's words: escape it
 * @param url an https address, or {@code null}
 */
public record OthersItem(long id, String author, String product, Kind kind, Instant published, String excerpt, String url) {
}
