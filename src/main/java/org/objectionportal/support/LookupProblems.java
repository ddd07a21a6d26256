package org.objectionportal.support;

/** Which fields of the form cannot be used as they are. */
public record LookupProblems(boolean sought, boolean purpose, boolean ticket) {

    static final LookupProblems NONE = new LookupProblems(false, false, false);

    public boolean any() {
        return sought || purpose || ticket;
    }
}
