package org.objectionportal.support;

import org.objectionportal.dispute.Answers;

/** Why what was sent about a dispute was not done. */
public enum DisputeProblem {

    PURPOSE, DECISION,
    /** The agent has not stated a purpose lately: what is not seen is not decided. */
    NOT_SEEN,
    NOT_CORRECTED, ANSWERED_ALREADY, TAKEN_BACK;

    /** The field it is mended in; empty when nothing on the page mends it. */
    public String field() {
        return switch (this) {
            case PURPOSE, NOT_SEEN -> "purpose";
            case DECISION, NOT_CORRECTED -> "decision";
            case ANSWERED_ALREADY, TAKEN_BACK -> "";
        };
    }

    /** 409 when somebody else was first, else 422. */
    int status() {
        return field().isEmpty() ? 409 : 422;
    }

    /** @throws IllegalArgumentException for {@link Answers.Outcome#GIVEN} */
    static DisputeProblem of(Answers.Outcome outcome) {
        return valueOf(outcome.name());
    }
}
