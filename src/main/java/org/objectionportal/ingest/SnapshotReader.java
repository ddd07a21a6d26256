package org.objectionportal.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.objectionportal.training.SnapshotPart;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads a line of what a training pipeline tells: a snapshot, an item of it, or its end. A pure function of line and time. */
final class SnapshotReader {

    private static final Set<String> SNAPSHOT = Set.of("op:Snapshot");
    private static final Set<String> END = Set.of("op:SnapshotEnd");
    private static final Pattern MODEL = Pattern.compile("[^\\p{Cntrl}\\p{Cf}]{1,100}");

    private SnapshotReader() {
    }

    /**
     * What one line says: one of the next four, the others are {@code null}.
     *
     * @param id of the snapshot or the item, as far as it could be read; else {@code null}
     * @param begun a snapshot, still without items
     * @param misleading whether it was refused and may have begun a snapshot: nobody knows what lines below it belong to
     */
    record Reading(String id, SnapshotPart begun, SnapshotPart.Item item, SnapshotPart.End end, Refusal refusal,
            boolean misleading) {

        static Reading of(SnapshotPart begun) {
            return new Reading(begun.uri(), begun, null, null, null, false);
        }

        static Reading of(SnapshotPart.Item item) {
            return new Reading(item.uri(), null, item, null, null, false);
        }

        static Reading of(String id, SnapshotPart.End end) {
            return new Reading(id, null, null, end, null, false);
        }
    }

    static Reading read(byte[] line, Instant now) {
        String id = null;
        boolean misleading = true;
        try {
            Node node = new Node(StrictJson.read(line));
            id = node.id() != null && Node.isUri(node.id()) ? node.id() : null;
            misleading = !node.json().has("attributedTo");
            Shape.check(node);
            if (node.isA(END)) {
                return Reading.of(id, new SnapshotPart.End(number(node, "op:items"), number(node, "op:unknown")));
            }
            return node.isA(SNAPSHOT) ? Reading.of(begun(node, now)) : Reading.of(item(node));
        } catch (RefusedException e) {
            return new Reading(id, null, null, null, e.refusal(), misleading);
        }
    }

    private static SnapshotPart begun(Node node, Instant now) {
        String model = Extension.matching(node, "op:model", MODEL, Refusal.SNAPSHOT_INCOMPLETE);
        Instant takenAt = Extension.date(node, "op:takenAt");
        if (node.id() == null || model == null || model.isBlank() || takenAt == null) {
            throw new RefusedException(Refusal.SNAPSHOT_INCOMPLETE);
        }
        if (takenAt.isAfter(now.plus(LineReader.CLOCKS_APART))) {
            throw new RefusedException(Refusal.DATE_IN_FUTURE);
        }
        return new SnapshotPart(node.id(), model.strip(), takenAt, List.of(), null);
    }

    private static SnapshotPart.Item item(Node node) {
        if (node.isA(LineReader.ACTIVITIES)) {
            throw new RefusedException(Refusal.TYPE_NOT_TAKEN);
        }
        List<JsonNode> authors = node.all("attributedTo");
        // Of several, the first one: an item is kept with the account of the author who is named first.
        String author = authors.isEmpty() ? null : Node.reference(authors.get(0));
        if (node.id() == null || author == null) {
            throw new RefusedException(node.id() == null ? Refusal.ID_MISSING : Refusal.AUTHOR_MISSING);
        }
        return new SnapshotPart.Item(author, node.id(), node.date("updated"));
    }

    /** Nothing is 0. */
    private static long number(Node node, String property) {
        JsonNode value = node.json().path(property);
        if (value.isMissingNode() || value.isNull()) {
            return 0;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw new RefusedException(Refusal.EXTENSION_INVALID);
        }
        return value.longValue();
    }
}
