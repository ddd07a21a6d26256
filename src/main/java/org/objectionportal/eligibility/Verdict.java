package org.objectionportal.eligibility;

/** What one rule says about one snapshot. Only {@link #PASS} is in favour of eligibility. */
public enum Verdict {
    PASS, FAIL, UNKNOWN;

    /** Passes or fails by {@code fact}; a fact that is not known is {@link #UNKNOWN}. */
    static Verdict passIf(Boolean fact) {
        return fact == null ? UNKNOWN : fact ? PASS : FAIL;
    }

    /** Fails if {@code fact} holds; a fact that is not known is {@link #UNKNOWN}. */
    static Verdict failIf(Boolean fact) {
        return fact == null ? UNKNOWN : fact ? FAIL : PASS;
    }
}
