package org.objectionportal.archive;

/** Why something of an archive is not handed to the portal. Counted, and told at the end. */
enum LeftOut {
    PRIVATE_MESSAGE("private messages, never read"),
    FOLLOWERS_ONLY("for friends or followers only, as the archive says"),
    EXPIRED_STORY("stories that have expired"),
    ARCHIVED("put into the archive by their author"),
    DELETED("deleted, or in the trash"),
    NOT_PUBLISHED("not published, or published without a name"),
    PROFILE_PICTURE("profile pictures"),
    RESHARE("reshares of other people's posts"),
    BY_OTHERS("written by other people"),
    ON_PAGES_OF_OTHERS("posts on pages and profiles of others"),
    NO_CONTENT("neither words nor a picture"),
    NO_DATE("without a date");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
