package org.objectionportal.content;

/** What somebody says is wrong about an item or an account. */
public enum DisputeGround {
    NOT_PUBLIC, NOT_MINE, UNDER_18,
    /** Of an account: the date of birth or the adult flag. */
    WRONG_AGE,
    /** Of an account: the region. */
    WRONG_REGION
}
