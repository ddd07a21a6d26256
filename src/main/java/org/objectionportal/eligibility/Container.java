package org.objectionportal.eligibility;

/** Whether what holds an item (group, event, page, or the post commented on) is public. */
public enum Container {
    /** Nothing holds it: it stands on the author's own profile. */
    NONE,
    PUBLIC, CLOSED
}
