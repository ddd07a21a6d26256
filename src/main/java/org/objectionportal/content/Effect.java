package org.objectionportal.content;

/** What became of a {@link Change}. */
public enum Effect {
    STORED, DELETED,
    /** We have this version or a later one. */
    UNCHANGED,
    /** Nothing was stored: the account is not known yet. */
    ACCOUNT_UNKNOWN,
    /** Nothing was stored: an account stays on its product. */
    PRODUCT_CHANGED
}
