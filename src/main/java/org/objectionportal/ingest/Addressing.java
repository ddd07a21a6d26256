package org.objectionportal.ingest;

import java.util.List;
import java.util.Set;

import org.objectionportal.eligibility.Audience;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads from the addressing properties whom an item is for (ActivityPub, section 5.6). */
final class Addressing {

    private static final Set<String> PUBLIC =
            Set.of("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public");

    private static final List<String> ADDRESSED = List.of("to", "audience", "cc", "bto", "bcc");

    private Addressing() {
    }

    static boolean isPublic(JsonNode recipient) {
        return PUBLIC.contains(String.valueOf(Node.reference(recipient)));
    }

    /** The audience, or {@code null} if nobody is named: what is not said is not known. */
    static Audience of(Node node) {
        if (names(node, "to", "audience")) {
            return Audience.PUBLIC;
        }
        if (names(node, "cc")) {
            return Audience.UNLISTED;
        }
        for (String property : ADDRESSED) {
            if (!node.all(property).isEmpty()) {
                return Audience.LIMITED;
            }
        }
        return null;
    }

    /** Of two statements about the same item the narrower one; one alone stands. */
    static Audience narrower(Audience one, Audience other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) > 0 ? one : other;
    }

    private static boolean names(Node node, String... properties) {
        for (String property : properties) {
            for (JsonNode recipient : node.all(property)) {
                if (isPublic(recipient)) {
                    return true;
                }
            }
        }
        return false;
    }
}
