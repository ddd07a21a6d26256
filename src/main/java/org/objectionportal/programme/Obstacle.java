package org.objectionportal.programme;

/** Why a proposal cannot come into force as things stand. */
public enum Obstacle {
    /** An example does not hold, or there is none. */
    EXAMPLES,
    /** The items that would flip are not counted, or not against the version in force, or too long ago. */
    FLIPS,
    /** The published notice says less. */
    NOTICE,
    /** It is for somebody else than its author to activate. */
    OWN_PROPOSAL;

    public boolean isNotice() {
        return this == NOTICE;
    }
}
