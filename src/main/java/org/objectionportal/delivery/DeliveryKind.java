package org.objectionportal.delivery;

/** What a mail tells. */
public enum DeliveryKind {

    /** The objection was received and is in force (Art. 12(3) GDPR: information on action taken). */
    OBJECTION_FILED,
    /** The objection was withdrawn by its author. */
    OBJECTION_WITHDRAWN,
    /** What a person disputed of an item is wrong: the item stays out (Art. 12(3) GDPR, as the next two). */
    DISPUTE_UPHELD,
    /** What a person disputed of an account was wrong, and has been corrected. */
    ACCOUNT_CORRECTED,
    /** What a person disputed is right (Art. 12(4) GDPR: with the ways to complain). */
    DISPUTE_REJECTED
}
