package org.objectionportal.eligibility;

/** What a rule reads: facts of a higher level change without any item being touched. */
public enum Level {
    PERSON, ACCOUNT, ITEM
}
