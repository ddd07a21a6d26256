package org.objectionportal.overview;

import java.time.LocalDate;

/**
 * How much one can rely on what is known of an account.
 *
 * @param product its name
 * @param account the name of the account, which is of no language
 * @param day     up to when the product has told everything of it, in the person's zone; {@code null} if it never said
 * @param stale   whether that is too long ago, so that none of its items is eligible (R18)
 */
public record SourceState(String product, String account, LocalDate day, boolean stale) {
}
