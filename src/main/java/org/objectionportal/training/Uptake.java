package org.objectionportal.training;

/** What became of the snapshot, of an item of it, or of its end. */
public enum Uptake {
    STORED,
    /** It was here already. */
    UNCHANGED,
    /** The snapshot counts from now on. */
    ACKNOWLEDGED,
    /** Nothing was stored: no such item of that account is known. */
    ITEM_UNKNOWN,
    /** Nothing was stored: the snapshot is known with another model or date. */
    SNAPSHOT_CHANGED,
    /** The snapshot does not count yet: another number of its items is here than was told. */
    ITEMS_DIFFER
}
