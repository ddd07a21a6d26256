package org.objectionportal.stack;

/** The stack cannot start or has broken; the message is one sentence for the person at the terminal. */
public final class StackFailure extends RuntimeException {

    StackFailure(String message) {
        super(message);
    }

    StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
