package org.objectionportal.overview;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much one can rely on what is known of an account.
 *
 * @param product its name
 * @param account the name of the account, which is of no language
 * @param day     up to when the product has told everything of it, in the person's zone; {@code null} if it never said
 * @param stale   whether that is too long ago, so that none of its items is eligible (R18)
 * @param unread  what of it could not be read, if there is anything
 */
public record SourceState(String product, String account, LocalDate day, boolean stale, Optional<Unread> unread) {

    /**
     * @param items how many items
     * @param day   on which the last of them came, in the person's zone
     * @param more  whether there may be more
     */
    public record Unread(long items, LocalDate day, boolean more) {
    }
}
