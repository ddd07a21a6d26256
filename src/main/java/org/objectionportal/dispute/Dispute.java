package org.objectionportal.dispute;

import java.time.Instant;

import org.objectionportal.content.AnswerTime;
import org.objectionportal.content.Cursor;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.eligibility.Kind;

/**
 * What somebody disputes: an item, or a whole account.
 *
 * @param mark       number of the mark that holds it out
 * @param subject    Keycloak's {@code sub} of who disputes it
 * @param ended      when it was answered or taken back; null while it is open
 * @param item       null: the account itself
 * @param accountUri the platform's identifier of the account
 * @param product    code of the product
 * @param kind       of the item; null where it is not known, and of accounts
 */
public record Dispute(Long mark, String subject, DisputeGround ground, Instant received, Instant ended, Long account,
        Long item, String accountUri, String product, Kind kind) {

    public DisputeReference reference() {
        return new DisputeReference(mark);
    }

    /** By when the person has to have an answer. */
    public Instant answerBy() {
        return AnswerTime.after(received);
    }

    public boolean isOpen() {
        return ended == null;
    }

    public boolean isOfAccount() {
        return item == null;
    }

    /** The place in the list after which the next page starts. */
    public Cursor cursor() {
        return new Cursor(received, mark);
    }
}
