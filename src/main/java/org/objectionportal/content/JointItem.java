package org.objectionportal.content;

import org.objectionportal.eligibility.Reason;

/**
 * An item a data subject has written with others and that is stored with the account of somebody else.
 *
 * @param leftOut whether they have left it out, whatever else holds
 * @param reason  why it is not eligible; {@code null} if it is, or if only what others have said or are keeps it out
 */
public record JointItem(OthersItem item, boolean leftOut, boolean eligible, Reason reason) {
}
