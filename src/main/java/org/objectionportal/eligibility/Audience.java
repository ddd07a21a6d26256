package org.objectionportal.eligibility;

/** Whom an item is addressed to. Only {@link #PUBLIC} is exactly public. */
public enum Audience {
    PUBLIC,
    /** Readable by everybody who has the address, but not published to everybody. */
    UNLISTED,
    /** Friends, followers, a list, a group, named people, or nobody else. */
    LIMITED
}
