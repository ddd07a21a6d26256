package org.objectionportal.programme;

/** Where a version stands. */
public enum State {
    PROPOSED, IN_FORCE, WAS_IN_FORCE;

    public boolean isProposed() {
        return this == PROPOSED;
    }

    public boolean isInForce() {
        return this == IN_FORCE;
    }

    static State of(Version version) {
        return version.inForce() ? IN_FORCE : version.activatedAt().isPresent() ? WAS_IN_FORCE : PROPOSED;
    }
}
