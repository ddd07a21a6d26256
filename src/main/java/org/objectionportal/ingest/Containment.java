package org.objectionportal.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Finds out whether what holds an item is public. A container is named by {@code context} or by
 * {@code audience}, and is public only if it is embedded with {@code "op:visibility": "public"}.
 * A comment is also held by what it answers: that has to be embedded with its own addressing. A
 * bare URI says nothing, and of several containers the least public one counts.
 */
final class Containment {

    private static final Set<String> GONE = Set.of("Tombstone");

    private Containment() {
    }

    /** The state, or {@code null} if it is not known. */
    static Container of(Node item, Node activity) {
        Set<Container> states = new HashSet<>();
        List<JsonNode> containers = new ArrayList<>(item.all("context"));
        containers.addAll(activity.all("context"));
        containers.addAll(item.all("audience"));
        containers.addAll(activity.all("audience"));
        containers.removeIf(Addressing::isPublic);
        Map<String, Container> embedded = new HashMap<>();
        for (JsonNode container : containers) {
            Container state = visibility(container);
            String id = Node.reference(container);
            if (state != null && id != null) {
                embedded.merge(id, state, (one, other) -> one == Container.CLOSED ? one : other);
            }
        }
        containers.forEach(container -> states.add(Node.reference(container) == null ? visibility(container)
                : embedded.get(Node.reference(container))));
        item.all("inReplyTo").forEach(parent -> states.add(parent(Node.embedded(parent))));
        return leastPublic(states);
    }

    private static Container visibility(JsonNode container) {
        JsonNode visibility = container.path("op:visibility");
        if (visibility.isMissingNode() || visibility.isNull()) {
            return null;
        }
        return "public".equals(visibility.textValue()) ? Container.PUBLIC : Container.CLOSED;
    }

    private static Container parent(Node parent) {
        Audience audience = Addressing.of(parent);
        if (parent.isA(GONE) || audience == Audience.UNLISTED || audience == Audience.LIMITED) {
            return Container.CLOSED;
        }
        Container around = of(parent, Node.EMPTY);
        return audience == null || around == null ? null
                : around == Container.CLOSED ? Container.CLOSED : Container.PUBLIC;
    }

    private static Container leastPublic(Set<Container> states) {
        if (states.isEmpty()) {
            return Container.NONE;
        }
        if (states.contains(Container.CLOSED)) {
            return Container.CLOSED;
        }
        return states.contains(null) ? null : Container.PUBLIC;
    }
}
