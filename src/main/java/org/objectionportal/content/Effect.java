package org.objectionportal.content;

/** What became of a {@link Change}. */
public enum Effect {
    STORED, DELETED,
    /** What could not be read is newer than what we have: the item is held out until a version comes that can be. */
    HELD,
    /** It could not be read, and we have no version of the item. */
    UNREAD,
    /** We have this version or a later one. */
    UNCHANGED,
    /** Nothing was stored: the account is not known yet. */
    ACCOUNT_UNKNOWN,
    /** Nothing was stored: the account it is linked to is not known yet. */
    LINK_UNKNOWN,
    /** Nothing was stored: of an item not known yet, only its audience was told. */
    ITEM_UNKNOWN,
    /** Nothing was stored: an account stays on its product. */
    PRODUCT_CHANGED
}
