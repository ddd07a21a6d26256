package org.objectionportal.archive;

import java.io.IOException;

/** The archive is built to harm whoever reads it. Nothing more of it is read. */
class UnsafeArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    UnsafeArchiveException(String what) {
        super("The archive is not read: " + what);
    }
}
