package org.objectionportal.eligibility;

/** What an item of content is. */
public enum Kind {
    POST, ARTICLE, PHOTO, VIDEO, AUDIO, POLL, EVENT, PAGE, COMMENT,
    /** A private message: out of every programme, whatever its configuration says (R7). */
    MESSAGE
}
