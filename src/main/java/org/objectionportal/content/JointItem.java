package org.objectionportal.content;

import java.time.Instant;

import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;

/**
 * An item a data subject has written with others and that is stored with the account of somebody else, with nothing but what
 * everybody can see of it.
 *
 * @param id number of the item
 * @param author name of the account it is stored with
 * @param product code of the product
 * @param kind {@code null} if not known
 * @param excerpt plain text of at most 280 code points; other people's words: escape it
 * @param url an https address, or {@code null}
 * @param reason why it is not eligible; {@code null} if it is, or if only what others have said or are keeps it out
 */
public record JointItem(long id, String author, String product, Kind kind, Instant published, String excerpt, String url,
        boolean eligible, Reason reason) {
}
