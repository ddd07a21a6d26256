package org.objectionportal.content;

/** A page was asked for by a cursor we did not make: the request is at fault. */
public class MalformedCursorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedCursorException() {
        super("Not a cursor of ours");
    }
}
