package org.objectionportal.item;

import org.objectionportal.content.DisputeGround;

/** What a person can say is wrong about an item of theirs, each stored as the {@link DisputeGround} of its name. */
public enum Ground {
    NOT_PUBLIC, NOT_MINE, UNDER_18
}
