package org.objectionportal.ingest;

import java.util.Locale;

/** Why a line was not taken. The codes are part of the API; the sentences are for engineers. */
enum Refusal {
    BYTE_ORDER_MARK("The line starts with a byte order mark"),
    INVALID_UTF8("The line is not UTF-8"),
    LINE_TOO_LONG("The line is longer than 65,536 bytes"),
    INVALID_JSON("The line is not one JSON value (RFC 8259)"),
    DUPLICATE_PROPERTY("A property occurs twice in one object"),
    TOO_DEEP("Objects and arrays are nested more than 32 deep, or a name or number is too long"),
    NUMBER_OUT_OF_RANGE("A number is too large to be represented"),
    NOT_AN_OBJECT("The line is JSON, but not an object"),

    ID_MISSING("The object has no id: it could be neither changed nor deleted later"),
    ID_NOT_A_URI("The id is not an absolute URI of at most 1,024 bytes"),
    TYPE_MISSING("The object has no type"),
    TYPE_INVALID("The type is neither a string nor an array of strings"),
    TEXT_NOT_A_STRING("A natural-language value is not a string; languages go into nameMap, summaryMap, contentMap"),
    LANGUAGE_TAG_INVALID("A key of a language map is not a BCP 47 language tag"),
    REFERENCE_INVALID("A reference is neither an absolute URI nor an object"),
    URL_INVALID("A url is neither an absolute URI nor a Link with one"),
    DATE_INVALID("A date is not an RFC 3339 date-time with offset, or before 1970"),
    DATE_IN_FUTURE("A date is more than a day ahead"),
    COLLECTION_MALFORMED("The members of this collection do not fit its type"),

    COLLECTION_NOT_TAKEN("Collections are not taken: send one object per line"),
    ACTIVITY_NOT_TAKEN("Of activities only Create, Update, Delete, shares with words, Block, and Add, Remove and Undo of these are taken"),
    SHARE_WITHOUT_WORDS("A share without words of one’s own is its author’s item, not that of whoever shares it"),
    TYPE_NOT_TAKEN("Objects of this type are neither content nor an account"),
    OBJECT_NOT_EMBEDDED("The activity names its object only; Create and Update carry it in full"),
    SEVERAL_OBJECTS("The activity has more than one object: send one per line"),

    AUTHOR_MISSING("Neither attributedTo nor an actor with an id says whose this is"),
    TOO_MANY_AUTHORS("An item has more than 100 authors"),
    AUTHOR_MISMATCH("The actor is none of attributedTo"),
    AUTHOR_UNKNOWN("The account of the author is not known yet: send it first, then this line again"),
    LINK_UNKNOWN("The account in op:linkedTo is not known yet: send it first, then this line again"),
    ITEM_UNKNOWN("The item is not known yet: send it first, then this line again"),
    PUBLISHED_MISSING("There is no published date"),
    VERSION_MISSING("No date (updated, deleted, published) tells this version from others"),

    SNAPSHOT_MISSING("No snapshot was begun above this line in this batch, or it was refused or ended"),
    SNAPSHOT_INCOMPLETE("A snapshot needs id, op:model of at most 100 characters, and op:takenAt"),
    SNAPSHOT_CHANGED("The snapshot is known with another op:model or op:takenAt"),
    ITEMS_DIFFER("Another number of items of this snapshot is stored than op:items says: send what is missing, then this line again"),

    PRODUCT_MISSING("An account needs op:product, in capital letters, digits and underscores"),
    PRODUCT_CHANGED("An account stays on its product"),
    EXTENSION_INVALID("One of our properties (op:) is not of its form, or both ages are given"),
    ACCOUNT_DELETION_NOT_TAKEN("Deleting an account is not taken: delete its items");

    private final String detail;

    Refusal(String detail) {
        this.detail = detail;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String detail() {
        return detail;
    }
}
