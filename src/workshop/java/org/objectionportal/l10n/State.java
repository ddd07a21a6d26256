package org.objectionportal.l10n;

/** How far a text of a language has come, from nothing to read by a second person. */
public enum State {

    /** There is none, or it is still the English one. */
    MISSING("missing"),
    /** The English text has changed since it was translated, and nobody has said that it still fits. */
    STALE("stale"),
    /** It differs from the one that was read by a second person. */
    CHANGED("changed since it was read"),
    /** Nobody but its translator has read it. */
    UNREVIEWED("not yet read"),
    /** A second person has read it as it stands. */
    REVIEWED("read");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** For the localisation team, in English. */
    public String words() {
        return words;
    }
}
