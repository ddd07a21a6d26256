package org.objectionportal.content;

import org.objectionportal.eligibility.Kind;

/** What is held against an item, or for it, beside what the platform says. Kept when a new version of the item comes. */
public enum Mark {
    /** Its author wants it left out (R4). */
    EXCLUDED(1),
    /** Its author lets it in although it was published under an objection (R3). */
    ADMITTED(2),
    /** Its author disputes what is known of it (R2). */
    DISPUTED(4),
    /** Somebody else's objection to it is being decided (R2). */
    RESTRICTED(8),
    /** Somebody else's objection to it was upheld (R1). */
    UPHELD(16),
    /** It tags somebody whose objection is in force. Worked out from the tags, never placed. */
    TAGS_OBJECTOR(32),
    /** Somebody who wrote it with its owner objects, did when it was published, or has left it out (H12). Worked out, never placed. */
    COAUTHOR_OBJECTS(64),
    /** Nothing of somebody who wrote it with its owner may be used, or they are not known. Worked out, never placed. */
    COAUTHOR_UNFIT(128),
    /** A newer version of it could not be read. */
    UNREAD(256),
    /** Its owner has left it out as one of its other authors, by another account of theirs (R4). Worked out, never placed. */
    EXCLUDED_AS_COAUTHOR(512);

    private final int bit;

    Mark(int bit) {
        this.bit = bit;
    }

    boolean in(int marks) {
        return (marks & bit) != 0;
    }

    int with(int marks) {
        return marks | bit;
    }

    int without(int marks) {
        return marks & ~bit;
    }

    int set(int marks, boolean holds) {
        return holds ? with(marks) : without(marks);
    }

    /** H5: a photo or film of somebody who objects is held back; their name in somebody's words is not. */
    static boolean tagHolds(Kind kind) {
        return kind == null || kind == Kind.PHOTO || kind == Kind.VIDEO;
    }
}
