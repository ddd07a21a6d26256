package org.objectionportal.content;

import java.util.Arrays;
import java.util.Optional;

/** What somebody says is wrong about an item or an account. */
public enum DisputeGround {
    NOT_PUBLIC, NOT_MINE, UNDER_18,
    /** Of an account: the date of birth or the adult flag. */
    WRONG_AGE,
    /** Of an account: the region. */
    WRONG_REGION;

    /** Of the same name. @throws IllegalArgumentException if there is none */
    public static DisputeGround of(Enum<?> ground) {
        return valueOf(ground.name());
    }

    /** The one of {@code grounds} that has the same name; none if this is the ground of something else. */
    public <G extends Enum<G>> Optional<G> in(Class<G> grounds) {
        return Arrays.stream(grounds.getEnumConstants()).filter(ground -> ground.name().equals(name())).findFirst();
    }
}
