package org.objectionportal.training;

import java.time.Instant;
import java.util.List;

/**
 * What a training pipeline tells of one snapshot at a time: all of it or a part.
 *
 * @param uri the pipeline's identifier of the snapshot: an absolute URI of at most 1,024 bytes
 * @param model what is trained with it
 * @param takenAt when it was put together
 * @param items in any order, each as often as one likes
 * @param end {@code null} if more is to come
 */
public record SnapshotPart(String uri, String model, Instant takenAt, List<Item> items, End end) {

    /**
     * An item that is in the snapshot.
     *
     * @param account the platform's identifier of its author's account
     * @param uri the platform's identifier of the item
     * @param version which version of it, or {@code null} if that is not said
     */
    public record Item(String account, String uri, Instant version) {
    }

    /**
     * The act that makes the snapshot count: everything is told.
     *
     * @param items how many of the snapshot were taken here, by all parts together
     * @param unknown how many are in it that were not known here
     */
    public record End(long items, long unknown) {
    }
}
