package org.objectionportal.l10n;

/** A command cannot do what it was asked; the message tells the person why and what to do. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
