package org.objectionportal.accounts;

import java.util.Arrays;
import java.util.Optional;

import org.objectionportal.content.DisputeGround;

/** What a person can say is wrong about an account of theirs. */
public enum AccountGround {

    WRONG_AGE, WRONG_REGION, NOT_MINE;

    DisputeGround stored() {
        return DisputeGround.valueOf(name());
    }

    /** The ground that stands in a dispute of an account. */
    static Optional<AccountGround> of(DisputeGround stored) {
        return Arrays.stream(values()).filter(ground -> ground.stored() == stored).findFirst();
    }
}
