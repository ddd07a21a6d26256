package org.objectionportal.dispute;

/** How a dispute is answered. */
public enum Decision {

    /** The person is right: the item stays out, or the account has been corrected. */
    UPHELD,
    /** What is known is right, and decides again. */
    REJECTED
}
