package org.objectionportal.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.objectionportal.content.Change;
import org.objectionportal.content.Change.ItemPlacement;
import org.objectionportal.eligibility.Audience;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the activities that change an item without carrying it in full: Add, Remove, Undo. */
final class ActivityReader {

    static final Set<String> PLACEMENT = Set.of("Add", "Remove");
    static final Set<String> UNDOING = Set.of("Undo");

    private static final Set<String> ADD = Set.of("Add");
    private static final Set<String> CREATE = Set.of("Create");

    private ActivityReader() {
    }

    /**
     * An item is added to what everybody sees, or removed from it. Other collections say nothing certain of who sees
     * it: for those the item has to come again in full.
     */
    static Change placement(Node activity) {
        return placement(activity, activity.isA(ADD), activity);
    }

    /** The opposite of what is undone. Of a deletion there is none, as its words are gone. */
    static Change undoing(Node activity, JsonNode object) {
        Node undone = Node.embedded(object);
        if (undone.isA(ItemReader.SHARE)) {
            return ItemReader.deletion(object, activity);
        }
        if (undone.isA(CREATE)) {
            return ItemReader.deletion(only(undone.all("object")), activity);
        }
        if (undone.isA(PLACEMENT)) {
            return placement(undone, !undone.isA(ADD), activity);
        }
        throw new RefusedException(Refusal.ACTIVITY_NOT_TAKEN);
    }

    /** @param told the activity that says when, and by whom */
    private static Change placement(Node placing, boolean open, Node told) {
        boolean ofTheOpen = Stream.of("target", "origin")
                .anyMatch(property -> placing.all(property).stream().anyMatch(Addressing::isPublic));
        if (!ofTheOpen) {
            throw new RefusedException(Refusal.ACTIVITY_NOT_TAKEN);
        }
        String item = Node.reference(only(placing.all("object")));
        String author = told.all("actor").isEmpty() ? null : Node.reference(only(told.all("actor")));
        Instant version = told.date("published") == null ? told.date("updated") : told.date("published");
        if (item == null || author == null || version == null) {
            throw new RefusedException(item == null ? Refusal.ID_MISSING : author == null ? Refusal.AUTHOR_MISSING
                    : Refusal.VERSION_MISSING);
        }
        return new ItemPlacement(item, version, author, open ? Audience.PUBLIC : Audience.LIMITED);
    }

    private static JsonNode only(List<JsonNode> values) {
        if (values.size() != 1) {
            throw new RefusedException(values.isEmpty() ? Refusal.REFERENCE_INVALID : Refusal.SEVERAL_OBJECTS);
        }
        return values.get(0);
    }
}
