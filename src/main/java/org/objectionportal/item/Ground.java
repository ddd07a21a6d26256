package org.objectionportal.item;

import java.util.Arrays;
import java.util.Optional;

import org.objectionportal.content.DisputeGround;

/** What a person can say is wrong about an item of theirs. */
public enum Ground {

    NOT_PUBLIC, NOT_MINE, UNDER_18;

    DisputeGround stored() {
        return DisputeGround.valueOf(name());
    }

    /** The ground that stands in a dispute of an item. */
    static Optional<Ground> of(DisputeGround stored) {
        return Arrays.stream(values()).filter(ground -> ground.stored() == stored).findFirst();
    }
}
