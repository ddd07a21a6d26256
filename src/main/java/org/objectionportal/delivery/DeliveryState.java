package org.objectionportal.delivery;

/** Where a mail is. */
public enum DeliveryState {

    /** Not yet handed over; it is tried again until it is, or until there is no more point in it. */
    PENDING,
    /** The next mail server has taken it over (RFC 5321 section 4.2.5). */
    SENT,
    /** It will not be tried again; {@link DeliveryFailure} says why. */
    FAILED
}
