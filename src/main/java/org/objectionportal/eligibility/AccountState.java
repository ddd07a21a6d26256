package org.objectionportal.eligibility;

/** Whether an account is in use by its owner. Only {@link #ACTIVE} is. */
public enum AccountState {
    ACTIVE, DEACTIVATED,
    /** Its owner has died. */
    MEMORIALISED,
    /** Out of its owner's hands, or closed by the platform. */
    SUSPENDED, DELETION_SCHEDULED
}
