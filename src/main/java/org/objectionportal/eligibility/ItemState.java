package org.objectionportal.eligibility;

/** Whether an item stands where people can see it. Only {@link #LIVE} does. */
public enum ItemState {
    LIVE, DELETED, ARCHIVED, TRASHED,
    /** Was meant for a while only, such as a story. */
    EXPIRED,
    /** Taken away by the platform's moderation. */
    REMOVED, DRAFT, SCHEDULED
}
