package org.objectionportal.accounts;

/** What an account says of its owner's age. */
public enum Age {
    ADULT, MINOR
}
