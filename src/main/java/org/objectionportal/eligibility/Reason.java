package org.objectionportal.eligibility;

/**
 * Why an item is not eligible. The order of the constants is the order of the rules R1 to R18: of
 * several failing reasons the first one decides.
 */
public enum Reason {
    /** R1: an objection of the data subject is in force (Art. 21(1) GDPR). */
    OBJECTION_IN_FORCE(1),
    /** R1: the objection of somebody else whom the item shows or names was upheld (Art. 21(1) GDPR). */
    THIRD_PARTY_OBJECTION(11),
    /** R2: the objection of somebody else to this item is being decided (Art. 18(1)(d) GDPR). */
    RESTRICTED_PENDING(12),
    /** R2: the data subject disputes what is known of the item or the account (Art. 18(1)(a) GDPR). */
    DISPUTED(13),
    /** R3: it was published while an objection was in force, and its author has not admitted it since. */
    POSTED_UNDER_OBJECTION(14),
    /** R4: the data subject has excluded this item. */
    EXCLUDED_BY_PERSON(15),
    /** R5: the product is not one whose content is used (the controller's published statement). */
    PRODUCT_NOT_IN_SCOPE(2),
    /** R6: content of this kind is not used (the controller's published statement). */
    KIND_NOT_IN_SCOPE(3),
    /** R7: private messages are never used (the controller's published statement). */
    PRIVATE_MESSAGE(4),
    /** R8: the audience is not exactly "public" (the controller's published statement). */
    NOT_PUBLIC(5),
    /** R9: the group, page, event or post that holds the item is not public, or the account is private. */
    CONTAINER_NOT_PUBLIC(6),
    /** R10: the author's account is not that of an adult (the controller's published statement). */
    AUTHOR_UNDER_18(7),
    /** R11: the author was not an adult yet when publishing it (recital 38 GDPR). */
    POSTED_UNDER_18(16),
    /** R12: the author's region is not one the programme and its notice address. */
    REGION_NOT_IN_PROGRAMME(8),
    /** R13: too little time to object has passed since the notice, or since it became public (Art. 13(3), 21(4) GDPR). */
    NOTICE_PERIOD(17),
    /** R14: it was published before the first day whose content is used. */
    TOO_OLD(18),
    /** R15: the item no longer exists, or is not published (Art. 5(1)(c) and (e) GDPR). */
    NOT_LIVE(9),
    /** R16: the account is not in use: deactivated, memorialised, suspended, about to be deleted. */
    ACCOUNT_NOT_ACTIVE(19),
    /** R17: it is flagged as sensitive or as showing a child (Art. 9 and recital 38 GDPR). */
    SENSITIVE_HOLD(20),
    /** R18: what is known is too old to be relied on (Art. 5(1)(d) GDPR). */
    STALE_SOURCE(21),
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
