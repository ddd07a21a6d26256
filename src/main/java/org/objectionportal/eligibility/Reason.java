package org.objectionportal.eligibility;

/**
 * Why an item is not eligible. The order of the constants is the order of the rules R1 to R18: of
 * several failing reasons the first one decides. Rules that are still to come are inserted at
 * their place.
 */
public enum Reason {
    /** R1: an objection of the data subject is in force (Art. 21(1) GDPR). */
    OBJECTION_IN_FORCE(1),
    /** R5: the product is not one whose content is used (the controller's published statement). */
    PRODUCT_NOT_IN_SCOPE(2),
    /** R6: content of this kind is not used (the controller's published statement). */
    KIND_NOT_IN_SCOPE(3),
    /** R7: private messages are never used (the controller's published statement). */
    PRIVATE_MESSAGE(4),
    /** R8: the audience is not exactly "public" (the controller's published statement). */
    NOT_PUBLIC(5),
    /** R9: the group, page, event or post that holds the item is not public. */
    CONTAINER_NOT_PUBLIC(6),
    /** R10: the author's account is not that of an adult (the controller's published statement). */
    AUTHOR_UNDER_18(7),
    /** R12: the author's region is not one the programme and its notice address. */
    REGION_NOT_IN_PROGRAMME(8),
    /** R15: the item no longer exists (Art. 5(1)(c) and (e) GDPR). */
    NOT_LIVE(9),
    /** R18: nothing known speaks against it, but something needed is not known (Art. 5(2) GDPR). */
    UNKNOWN_ATTRIBUTE(10);

    private final int code;

    Reason(int code) {
        this.code = code;
    }

    /** The number under which this reason is stored, from 1 to 30: never reused, never changed. */
    public int code() {
        return code;
    }
}
