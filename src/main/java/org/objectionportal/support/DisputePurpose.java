package org.objectionportal.support;

/** Why the content of a dispute is looked at (Art. 5(1)(b) GDPR: purpose limitation). */
public enum DisputePurpose {

    /** To answer it. */
    ANSWER,
    /** The person asked about their dispute. */
    OWN_DISPUTE,
    /** A supervisory authority asked (Art. 31, 58). */
    SUPERVISORY_AUTHORITY,
    /** A complaint is being answered. */
    COMPLAINT
}
