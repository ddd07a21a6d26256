package org.objectionportal.preview;

/** The parts of the index. */
public enum Part {

    PAGES,
    /** Keycloak's own: they cannot be shown in a page of the preview. */
    SIGN_IN,
    ERRORS,
    MAILS,
    /** In English only. */
    STAFF
}
