package org.objectionportal.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items newest first
 * @param next where the next page starts; empty if this is the last one
 */
public record Slice<T>(List<T> items, Optional<Cursor> next) {

    /**
     * @param found one more than {@code most}, if there are
     * @param place of one of them
     */
    static <T> Slice<T> of(List<T> found, int most, Function<T, Cursor> place) {
        return found.size() <= most ? new Slice<>(found, Optional.empty())
                : new Slice<>(found.subList(0, most), Optional.of(place.apply(found.get(most - 1))));
    }

    /** The same page in another form. */
    <R> Slice<R> map(Function<T, R> form) {
        return new Slice<>(items.stream().map(form).toList(), next);
    }
}
