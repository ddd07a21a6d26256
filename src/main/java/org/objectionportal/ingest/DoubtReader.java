package org.objectionportal.ingest;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.objectionportal.content.Change.ItemDoubt;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads from a refused line what can be read of it all the same: that there is another version of an item than the one
 * we have, and of whom. What we have may be wider than what is true, so it is not to be relied on any more.
 */
final class DoubtReader {

    private static final Set<String> CARRYING = Set.of("Create", "Update", "Delete");
    private static final Set<String> REMOVE = Set.of("Remove");
    private static final Set<String> ENDING = Set.of("Delete", "Remove", "Undo");
    /** What is well understood and taken from nobody. */
    private static final Set<Refusal> NO_CONTENT = EnumSet.of(Refusal.SHARE_WITHOUT_WORDS, Refusal.ACTIVITY_NOT_TAKEN,
            Refusal.COLLECTION_NOT_TAKEN, Refusal.COLLECTION_MALFORMED);

    private DoubtReader() {
    }

    /**
     * @param refusal why the line was refused
     * @param latest what is dated later is not to be relied on
     * @return {@code null} if the line is about no item, or does not say of whom
     */
    static ItemDoubt read(Node line, Refusal refusal, Instant latest) {
        JsonNode object = about(line);
        String id = object == null ? null : Node.reference(object);
        if (id == null || !Node.isUri(id)) {
            return null;
        }
        Node item = Node.embedded(object);
        Node activity = object == line.json() ? Node.EMPTY : line;
        List<String> attributed = uris(item.all(item.isA(ItemReader.SHARE) ? "actor" : "attributedTo"));
        List<String> actors = uris(activity.all("actor"));
        List<String> authors = attributed.isEmpty() ? actors : attributed;
        if (authors.isEmpty() || !authors.containsAll(actors)) {
            return null;
        }
        boolean content = !NO_CONTENT.contains(refusal) && !activity.isA(ENDING) && !item.isA(LineReader.TOMBSTONE);
        return new ItemDoubt(id, version(item, activity, latest), authors.get(0), authors.subList(1, authors.size()), content);
    }

    /** The item; {@code null} if the line only says something of it, as a Like does. */
    private static JsonNode about(Node line) {
        if (line.isA(CARRYING) || line.isA(REMOVE) && ActivityReader.ofTheOpen(line)) {
            return only(line);
        }
        if (line.isA(ActivityReader.UNDOING)) {
            Node undone = Node.embedded(only(line));
            return undone.isA(ItemReader.SHARE) ? undone.json()
                    : undone.isA(ActivityReader.CREATE) || undone.isA(ActivityReader.ADD) && ActivityReader.ofTheOpen(undone) ? only(undone) : null;
        }
        return line.isA(LineReader.ACTIVITIES) && !line.isA(ItemReader.SHARE) ? null : line.json();
    }

    private static JsonNode only(Node activity) {
        List<JsonNode> objects = activity.all("object");
        return objects.size() == 1 ? objects.get(0) : null;
    }

    private static List<String> uris(List<JsonNode> references) {
        return references.stream().map(Node::reference).filter(uri -> uri != null && Node.isUri(uri)).distinct().toList();
    }

    /** As of a line that is taken; {@code null} if one of the dates is not to be relied on. */
    private static Instant version(Node item, Node activity, Instant latest) {
        try {
            Instant deleted = Extension.date(item, "deleted");
            Instant updated = Extension.date(item, "updated");
            Instant published = Extension.date(item, "published");
            Instant told = Extension.date(activity, "published");
            Instant toldAgain = Extension.date(activity, "updated");
            Stream<Instant> dates = activity.isA(LineReader.UPDATE) ? Stream.of(updated, toldAgain, told, published)
                    : activity.isA(ActivityReader.CREATE) || activity == Node.EMPTY && !item.isA(LineReader.TOMBSTONE) ? Stream.of(updated, published, told)
                    : activity.isA(LineReader.DELETE) || item.isA(LineReader.TOMBSTONE) ? Stream.of(deleted, told, toldAgain, updated)
                    : Stream.of(told, toldAgain);
            return dates.filter(Objects::nonNull).findFirst().filter(date -> !date.isAfter(latest)).orElse(null);
        } catch (RefusedException e) {
            return null;
        }
    }
}
