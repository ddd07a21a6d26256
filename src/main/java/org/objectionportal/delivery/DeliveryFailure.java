package org.objectionportal.delivery;

/** Why no mail could be sent. */
public enum DeliveryFailure {

    /** The person has no verified address. */
    NO_ADDRESS,
    /** The address is one {@link MailGuard} sends nothing to. */
    ADDRESS_NOT_ACCEPTED,
    /** The mail server refused recipient or mail for good (5yz, RFC 5321 section 4.2.1). */
    REFUSED,
    /** The mail server could not be reached, or did not take the mail, for a week. */
    GIVEN_UP,
    /** The mail could not be made of its row: a fault of the portal. */
    NOT_WRITABLE
}
