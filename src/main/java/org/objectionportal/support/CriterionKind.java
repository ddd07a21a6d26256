package org.objectionportal.support;

/** By what a request is looked up. */
public enum CriterionKind {
    REFERENCE, MAIL_ADDRESS
}
