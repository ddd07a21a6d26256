package org.objectionportal.site;

/** What can go wrong in a way a person is told about; each has a title and a sentence that says what to do next. */
public enum ErrorKind {

    /** The address or the form could not be read. */
    BAD_REQUEST(400),
    /** The request came from another site, or is not allowed. */
    FORBIDDEN(403),
    /** Nothing is there, or nothing this person may know of: the two look the same. */
    NOT_FOUND(404),
    /** The page exists, but not for this kind of request. */
    METHOD_NOT_ALLOWED(405),
    /** No offered representation fits. */
    NOT_ACCEPTABLE(406),
    /** A form rendered for somebody else, or overtaken by another act. */
    CONFLICT(409),
    /** More was sent than the portal takes. */
    TOO_LARGE(413),
    /** Sent in a format the portal does not read. */
    UNSUPPORTED(415),
    /** Understood, but not valid. */
    INVALID(422),
    /** Too many acts in a short time. */
    TOO_MANY(429),
    /** A fault of ours. */
    INTERNAL(500),
    /** A part the portal needs cannot be reached; nothing was stored. */
    UNAVAILABLE(503);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    /** The HTTP status (RFC 9110). */
    public int status() {
        return status;
    }

    /** Whether the same request may succeed a little later. */
    public boolean isPassing() {
        return this == TOO_MANY || this == UNAVAILABLE;
    }

    /** The status as text: a number would get digits grouped by language. */
    public String number() {
        return Integer.toString(status);
    }

    /** The kind that tells this status best: an unknown 4xx is a bad request, everything else our fault. */
    public static ErrorKind of(int status) {
        for (ErrorKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL;
    }
}
