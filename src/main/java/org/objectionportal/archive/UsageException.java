package org.objectionportal.archive;

/** The command was not called as it can be. */
class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String what) {
        super(what);
    }
}
