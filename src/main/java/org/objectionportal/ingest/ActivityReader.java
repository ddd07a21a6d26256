package org.objectionportal.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.objectionportal.content.Change;
import org.objectionportal.content.Change.AccountBlock;
import org.objectionportal.content.Change.ItemPlacement;
import org.objectionportal.eligibility.Audience;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the activities that carry nothing in full: Add and Remove of an item, Block of an account, Undo of these. */
final class ActivityReader {

    static final Set<String> PLACEMENT = Set.of("Add", "Remove");
    static final Set<String> BLOCKING = Set.of("Block");
    static final Set<String> UNDOING = Set.of("Undo");

    static final Set<String> ADD = Set.of("Add");
    static final Set<String> CREATE = Set.of("Create");

    private ActivityReader() {
    }

    /**
     * An item is added to what everybody sees, or removed from it. Other collections say nothing certain of who sees
     * it: for those the item has to come again in full.
     */
    static Change placement(Node activity) {
        return placement(activity, activity.isA(ADD), activity);
    }

    /** One account has blocked another. */
    static Change blocking(Node activity) {
        return blocking(activity, true, activity);
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
        if (undone.isA(BLOCKING)) {
            return blocking(undone, false, activity);
        }
        throw new RefusedException(Refusal.ACTIVITY_NOT_TAKEN);
    }

    /** Whether it is about what everybody sees. */
    static boolean ofTheOpen(Node placing) {
        return Stream.of("target", "origin").flatMap(property -> placing.all(property).stream()).anyMatch(Addressing::isPublic);
    }

    /** @param told the activity that says when, and by whom */
    private static Change placement(Node placing, boolean open, Node told) {
        if (!ofTheOpen(placing)) {
            throw new RefusedException(Refusal.ACTIVITY_NOT_TAKEN);
        }
        String item = object(placing);
        String author = actor(told);
        return new ItemPlacement(item, version(told), author, open ? Audience.PUBLIC : Audience.LIMITED);
    }

    /** @param told the activity that says when, and by whom: nobody takes back what others have blocked */
    private static Change blocking(Node block, boolean holds, Node told) {
        String blocked = object(block);
        String actor = actor(told);
        if (!block.all("actor").isEmpty() && !actor.equals(actor(block))) {
            throw new RefusedException(Refusal.AUTHOR_MISMATCH);
        }
        return new AccountBlock(blocked, version(told), actor, holds);
    }

    private static String object(Node activity) {
        return required(Node.reference(only(activity.all("object"))), Refusal.ID_MISSING);
    }

    private static String actor(Node told) {
        return required(told.all("actor").isEmpty() ? null : Node.reference(only(told.all("actor"))), Refusal.AUTHOR_MISSING);
    }

    private static Instant version(Node told) {
        return required(told.date("published") == null ? told.date("updated") : told.date("published"), Refusal.VERSION_MISSING);
    }

    private static <T> T required(T value, Refusal otherwise) {
        if (value == null) {
            throw new RefusedException(otherwise);
        }
        return value;
    }

    private static JsonNode only(List<JsonNode> values) {
        if (values.size() != 1) {
            throw new RefusedException(values.isEmpty() ? Refusal.REFERENCE_INVALID : Refusal.SEVERAL_OBJECTS);
        }
        return values.get(0);
    }
}
