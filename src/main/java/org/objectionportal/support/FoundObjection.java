package org.objectionportal.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.objectionportal.delivery.DeliveryState;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.objection.ObjectionMail;

/**
 * What an agent sees of an objection: never its grounds, never who filed it.
 *
 * @param filed     ready to read in the person's zone
 * @param inForce   also when it is withdrawn, until it ends
 * @param withdrawn ready to read in the person's zone; empty when it is not
 * @param until     when it ends or has ended, ready to read in the person's zone; empty when it is not withdrawn
 * @param language  English name of the language all of it is in, and its tag
 * @param address   where its mails go, masked; empty when no address is kept
 * @param mails     the newest first
 */
public record FoundObjection(String reference, Instant filedAt, String filed, boolean inForce,
        Optional<Instant> withdrawnAt, String withdrawn, Optional<Instant> endsAt, String until, String language,
        Jurisdiction jurisdiction, long noticeVersion, String address, List<FoundMail> mails) {

    /**
     * What became of a mail.
     *
     * @param failure why it will not be sent; empty when it was or may still be
     * @param changed since when it is in its state, ready to read in the person's zone
     */
    public record FoundMail(ObjectionMail kind, DeliveryState state, String failure, long attempts, Instant changedAt,
            String changed) {
    }
}
