package org.objectionportal.accounts;

import org.objectionportal.content.DisputeGround;

/** What a person can say is wrong about an account of theirs, each stored as the {@link DisputeGround} of its name. */
public enum AccountGround {
    WRONG_AGE, WRONG_REGION, NOT_MINE
}
