package org.objectionportal.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.objectionportal.content.Change;
import org.objectionportal.content.Change.ItemDoubt;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads one line: what it says, or why it is not taken. A pure function of the line and the time. */
final class LineReader {

    private static final Set<String> COLLECTIONS =
            Set.of("Collection", "OrderedCollection", "CollectionPage", "OrderedCollectionPage");
    static final Set<String> ACTIVITIES = Set.of("Accept", "Add", "Announce", "Arrive", "Block", "Create",
            "Delete", "Dislike", "Flag", "Follow", "Ignore", "Invite", "Join", "Leave", "Like", "Listen", "Move",
            "Offer", "Read", "Reject", "Remove", "TentativeAccept", "TentativeReject", "Travel", "Undo", "Update",
            "View", "Activity", "IntransitiveActivity");
    static final Set<String> TOMBSTONE = Set.of("Tombstone");
    private static final Set<String> CARRYING = Set.of("Create", "Update");
    static final Set<String> UPDATE = Set.of("Update");
    static final Set<String> DELETE = Set.of("Delete");
    private static final Set<String> SOURCE = Set.of("op:Source");
    static final Duration CLOCKS_APART = Duration.ofDays(1);

    private LineReader() {
    }

    /**
     * What one line says.
     *
     * @param id of the object it is about, as far as it could be read; else {@code null}
     * @param change {@code null} if refused
     * @param refusal {@code null} if taken
     * @param doubt what a refused line leaves behind, or {@code null}
     */
    record Reading(String id, Change change, Refusal refusal, ItemDoubt doubt) {

        /** What is to be stored, or {@code null}. */
        Change stored() {
            return change != null ? change : doubt;
        }
    }

    static Reading read(byte[] line, Instant now) {
        String id = null;
        Node node = null;
        try {
            node = new Node(StrictJson.read(line));
            id = subject(node);
            Shape.check(node);
            Change change = change(node);
            if (dates(change).anyMatch(date -> date != null && date.isAfter(now.plus(CLOCKS_APART)))) {
                throw new RefusedException(Refusal.DATE_IN_FUTURE);
            }
            return new Reading(id, change, null, null);
        } catch (RefusedException e) {
            return new Reading(id, null, e.refusal(), node == null ? null : DoubtReader.read(node, e.refusal(), now.plus(CLOCKS_APART)));
        }
    }

    private static Stream<Instant> dates(Change change) {
        if (change instanceof Change.ItemVersion item) {
            return Stream.of(item.version(), item.published(), item.publicSince());
        }
        return change instanceof Change.AccountVersion account ? Stream.of(account.version(), account.asOf())
                : Stream.of(change.version());
    }

    /** The id a verdict names, before anything is known to be right: that of the object, else its own. */
    private static String subject(Node node) {
        List<JsonNode> objects = node.all("object");
        String id = objects.size() == 1 ? Node.reference(objects.get(0)) : null;
        String named = id != null ? id : node.id();
        return named != null && Node.isUri(named) ? named : null;
    }

    private static Change change(Node node) {
        if (node.types().isEmpty()) {
            throw new RefusedException(Refusal.TYPE_MISSING);
        }
        if (node.isA(CARRYING)) {
            Node object = Node.embedded(object(node));
            if (object.json().isEmpty()) {
                throw new RefusedException(Refusal.OBJECT_NOT_EMBEDDED);
            }
            return object.isA(TOMBSTONE) ? ItemReader.deletion(object.json(), node)
                    : standing(object, node, node.isA(UPDATE));
        }
        if (node.isA(DELETE)) {
            return ItemReader.deletion(object(node), node);
        }
        if (node.isA(TOMBSTONE)) {
            return ItemReader.deletion(node.json(), Node.EMPTY);
        }
        if (node.isA(ActivityReader.UNDOING)) {
            return ActivityReader.undoing(node, object(node));
        }
        if (node.isA(ActivityReader.PLACEMENT)) {
            return ActivityReader.placement(node);
        }
        if (node.isA(ActivityReader.BLOCKING)) {
            return ActivityReader.blocking(node);
        }
        if (node.isA(SOURCE)) {
            return source(node);
        }
        return standing(node, Node.EMPTY, false);
    }

    private static Change standing(Node node, Node activity, boolean newer) {
        if (node.isA(ItemReader.KINDS.keySet())) {
            return ItemReader.version(node, activity, newer);
        }
        if (node.isA(ItemReader.SHARE)) {
            return ItemReader.share(node, activity, newer);
        }
        if (node.isA(ActorReader.TYPES)) {
            return ActorReader.version(node, activity);
        }
        if (node.types().isEmpty()) {
            throw new RefusedException(Refusal.TYPE_MISSING);
        }
        throw new RefusedException(node.isA(COLLECTIONS) ? Refusal.COLLECTION_NOT_TAKEN
                : node.isA(ACTIVITIES) ? Refusal.ACTIVITY_NOT_TAKEN : Refusal.TYPE_NOT_TAKEN);
    }

    /** The platform says up to when it has told everything of a product. */
    private static Change source(Node node) {
        Instant asOf = Extension.date(node, "op:asOf");
        if (node.id() == null || asOf == null) {
            throw new RefusedException(node.id() == null ? Refusal.ID_MISSING : Refusal.VERSION_MISSING);
        }
        return new Change.SourceState(node.id(), asOf, Extension.product(node));
    }

    private static JsonNode object(Node activity) {
        List<JsonNode> objects = activity.all("object");
        if (objects.size() > 1) {
            throw new RefusedException(Refusal.SEVERAL_OBJECTS);
        }
        if (objects.isEmpty()) {
            throw new RefusedException(Refusal.REFERENCE_INVALID);
        }
        return objects.get(0);
    }
}
