package org.objectionportal.ingest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An ActivityStreams object: where one value, several and none are all the same thing. */
record Node(ObjectNode json, List<String> types) {

    static final Node EMPTY = new Node(JsonNodeFactory.instance.objectNode());

    private static final int LONGEST = 1_024;
    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`\\p{Cs}]+");
    /** What may stand in such an address, of the characters of ASCII; the scheme apart. */
    private static final BitSet WITHIN = new BitSet();
    private static final String NAMESPACE = "https://www.w3.org/ns/activitystreams#";

    static {
        IntStream.range('!', 0x7f).filter(c -> "<>\"{}|\\^`".indexOf(c) < 0).forEach(WITHIN::set);
    }

    /** The types are those of {@code json}, without the namespace of ActivityStreams. */
    Node(ObjectNode json) {
        this(json, types(json));
    }

    /** The values of a property; empty if it is absent or null. */
    List<JsonNode> all(String property) {
        return all(json, property);
    }

    private static List<JsonNode> all(ObjectNode json, String property) {
        JsonNode value = json.get(property);
        return value == null ? List.of() : all(value);
    }

    /** The values that stand at a property; empty if it is null. */
    static List<JsonNode> all(JsonNode value) {
        if (value.isNull()) {
            return List.of();
        }
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).toList() : List.of(value);
    }

    private static List<String> types(ObjectNode json) {
        List<String> types = new ArrayList<>();
        for (JsonNode value : all(json, "type")) {
            String type = value.textValue();
            if (type != null) {
                types.add(type.startsWith(NAMESPACE) ? type.substring(NAMESPACE.length()) : type.startsWith("as:") ? type.substring(3) : type);
            }
        }
        return types;
    }

    boolean isA(Set<String> wanted) {
        for (String type : types) {
            if (wanted.contains(type)) {
                return true;
            }
        }
        return false;
    }

    /** The text of a property, or {@code null}. */
    String text(String property) {
        return json.path(property).textValue();
    }

    String id() {
        return text("id");
    }

    /** The date of a property in microseconds, or {@code null}. */
    Instant date(String property) {
        return date(json.path(property));
    }

    /** The date that stands at a property. */
    static Instant date(JsonNode value) {
        String text = value.textValue();
        if (text == null) {
            return null;
        }
        try {
            Instant date = DateTime.parse(text);
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
        if (isPlainUri(text)) {
            return text.length() <= LONGEST;
        }
        return ABSOLUTE.matcher(text).matches() && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /** Whether it is one that is all ASCII with a scheme of letters, as nearly all are: a matter of one look at each. */
    private static boolean isPlainUri(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) | ' ') >= 'a' && (text.charAt(at) | ' ') <= 'z') {
            at++;
        }
        if (at == 0 || at + 1 >= text.length() || text.charAt(at) != ':') {
            return false;
        }
        while (++at < text.length()) {
            if (!WITHIN.get(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
