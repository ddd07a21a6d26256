package org.objectionportal.archive;

import java.io.IOException;

/** The portal or its identity provider does not answer, or not as it should. What was sent before is in; running again is harmless. */
public class GaveUpException extends IOException {

    private static final long serialVersionUID = 1L;

    GaveUpException(String what) {
        super(what);
    }
}
