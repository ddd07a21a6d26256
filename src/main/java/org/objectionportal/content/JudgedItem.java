package org.objectionportal.content;

import org.objectionportal.eligibility.Outcome;

/**
 * An item with what holds for it now.
 *
 * @param beingCheckedAgain the rules changed and this item's turn has not come: not eligible until then
 */
public record JudgedItem(ContentItem item, Account account, Outcome outcome, boolean beingCheckedAgain) {
}
