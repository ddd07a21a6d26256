package org.objectionportal.eligibility;

/** The facts of one level. A component that is {@code null} is not known. */
public sealed interface Facts permits PersonFacts, AccountFacts, ItemFacts {

    /** The level these facts belong to. */
    Level level();
}
