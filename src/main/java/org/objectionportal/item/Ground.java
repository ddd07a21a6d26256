package org.objectionportal.item;

import java.util.Arrays;
import java.util.Optional;

import org.objectionportal.content.DisputeGround;

/** What a person can say is wrong about an item of theirs. */
public enum Ground {

    NOT_PUBLIC(DisputeGround.NOT_PUBLIC), NOT_MINE(DisputeGround.NOT_MINE), UNDER_18(DisputeGround.UNDER_18);

    private final DisputeGround stored;

    Ground(DisputeGround stored) {
        this.stored = stored;
    }

    DisputeGround stored() {
        return stored;
    }

    /** The ground of that name as a form sends it; empty for anything else, {@code null} too. */
    static Optional<Ground> read(String name) {
        return Arrays.stream(values()).filter(ground -> ground.name().equals(name)).findFirst();
    }

    /** The ground that stands in a dispute of an item. */
    static Optional<Ground> of(DisputeGround stored) {
        return Arrays.stream(values()).filter(ground -> ground.stored == stored).findFirst();
    }
}
