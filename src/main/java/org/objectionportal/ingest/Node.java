package org.objectionportal.ingest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An ActivityStreams object: where one value, several and none are all the same thing. */
record Node(ObjectNode json) {

    static final Node EMPTY = new Node(JsonNodeFactory.instance.objectNode());

    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`\\p{Cs}]+");
    private static final String NAMESPACE = "https://www.w3.org/ns/activitystreams#";

    /** The values of a property; empty if it is absent or null. */
    List<JsonNode> all(String property) {
        JsonNode value = json.path(property);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).toList() : List.of(value);
    }

    /** The types, without the namespace of ActivityStreams. */
    List<String> types() {
        return all("type").stream().filter(JsonNode::isTextual).map(JsonNode::textValue).map(type -> type.startsWith(NAMESPACE)
                ? type.substring(NAMESPACE.length()) : type.startsWith("as:") ? type.substring(3) : type).toList();
    }

    boolean isA(Set<String> wanted) {
        return types().stream().anyMatch(wanted::contains);
    }

    /** The text of a property, or {@code null}. */
    String text(String property) {
        return json.path(property).textValue();
    }

    String id() {
        return text("id");
    }

    /** The date of a property in microseconds, or {@code null}. Seconds may be missing (AS 2.0, 2.3). */
    Instant date(String property) {
        String text = text(property);
        if (text == null) {
            return null;
        }
        try {
            Instant date = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant();
            if (date.isBefore(Instant.EPOCH)) {
                throw new RefusedException(Refusal.DATE_INVALID);
            }
            return date.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.DATE_INVALID);
        }
    }

    /** What a reference points at: the URI, or the id of the object that stands there, or {@code null}. */
    static String reference(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.path("id").textValue();
    }

    /** The object that stands at a reference; an empty one if there is only a URI. */
    static Node embedded(JsonNode value) {
        return value instanceof ObjectNode object ? new Node(object) : EMPTY;
    }

    static boolean isUri(String text) {
        return ABSOLUTE.matcher(text).matches() && text.getBytes(StandardCharsets.UTF_8).length <= 1_024;
    }
}
