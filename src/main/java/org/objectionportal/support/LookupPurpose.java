package org.objectionportal.support;

/** Why somebody's request is looked at (Art. 5(1)(b) GDPR: purpose limitation). */
public enum LookupPurpose {

    /** The person asked about their own objection. */
    OWN_OBJECTION,
    /** The person reports that a mail did not arrive. */
    MAIL_NOT_RECEIVED,
    /** A supervisory authority asked (Art. 31, 58). */
    SUPERVISORY_AUTHORITY,
    /** A complaint is being answered. */
    COMPLAINT,
    /** Anything else; the ticket tells what. */
    OTHER
}
