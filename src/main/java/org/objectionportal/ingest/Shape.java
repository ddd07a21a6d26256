package org.objectionportal.ingest;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Whether the properties of an object have the form ActivityStreams 2.0 gives them. Properties of
 * other vocabularies are left alone; nothing is looked up on the web.
 */
final class Shape {

    private static final Set<String> ORDERED = Set.of("OrderedCollection", "OrderedCollectionPage");
    private static final Set<String> UNORDERED = Set.of("Collection", "CollectionPage");
    private static final Set<String> PAGES = Set.of("Link", "CollectionPage", "OrderedCollectionPage");
    private static final Map<String, Consumer<JsonNode>> FORMS = forms();

    private Shape() {
    }

    /** What the value of each property has to be. */
    private static Map<String, Consumer<JsonNode>> forms() {
        Map<String, Consumer<JsonNode>> forms = new HashMap<>();
        forms.put("type", each(type -> require(type.isTextual(), Refusal.TYPE_INVALID)));
        for (String text : List.of("name", "summary", "content")) {
            forms.put(text, value -> require(absent(value) || value.isTextual(), Refusal.TEXT_NOT_A_STRING));
            forms.put(text + "Map", Shape::languageMap);
        }
        for (String date : List.of("published", "updated", "deleted")) {
            forms.put(date, Shape::date);
        }
        forms.put("url", each(Shape::url));
        for (String property : List.of("actor", "object", "attributedTo", "inReplyTo", "context", "audience", "to", "cc", "bto", "bcc")) {
            forms.put(property, each(Shape::address));
        }
        for (String property : List.of("target", "origin", "result", "instrument", "attachment", "tag", "image", "icon", "preview",
                "location", "generator", "replies", "partOf", "first", "last", "current", "next", "prev", "items", "orderedItems",
                "oneOf", "anyOf")) {
            forms.put(property, each(Shape::reference));
        }
        return Map.copyOf(forms);
    }

    private static Consumer<JsonNode> each(Consumer<JsonNode> form) {
        return value -> Node.all(value).forEach(form);
    }

    /** @throws RefusedException at the first property that has another form: the id, then the others in the order they stand */
    static void check(Node node) {
        JsonNode id = node.json().path("id");
        require(absent(id) || id.isTextual() && Node.isUri(id.textValue()), Refusal.ID_NOT_A_URI);
        // What is there is looked at, and not what could be: of some forty properties an item has ten.
        node.json().properties().forEach(property -> {
            Consumer<JsonNode> form = FORMS.get(property.getKey());
            if (form != null) {
                form.accept(property.getValue());
            }
        });
        collection(node);
    }

    private static void date(JsonNode value) {
        require(absent(value) || value.isTextual(), Refusal.DATE_INVALID);
        Node.date(value);
    }

    private static void address(JsonNode value) {
        require(!value.isTextual() || "Public".equals(value.textValue()) || Node.isUri(value.textValue()),
                Refusal.REFERENCE_INVALID);
        reference(value);
    }

    private static void languageMap(JsonNode map) {
        if (absent(map)) {
            return;
        }
        require(map.isObject(), Refusal.TEXT_NOT_A_STRING);
        map.properties().forEach(entry -> {
            require(entry.getValue().isTextual(), Refusal.TEXT_NOT_A_STRING);
            try {
                new Locale.Builder().setLanguageTag(entry.getKey());
            } catch (IllformedLocaleException e) {
                throw new RefusedException(Refusal.LANGUAGE_TAG_INVALID);
            }
        });
    }

    private static void url(JsonNode value) {
        JsonNode address = value.isObject() ? value.path("href") : value;
        require(address.isTextual() && Node.isUri(address.textValue()), Refusal.URL_INVALID);
    }

    private static void reference(JsonNode value) {
        require(value.isTextual() || value.isObject(), Refusal.REFERENCE_INVALID);
        if (value instanceof ObjectNode object) {
            check(new Node(object));
        }
    }

    private static void collection(Node node) {
        boolean ordered = node.isA(ORDERED);
        boolean unordered = node.isA(UNORDERED);
        require(!ordered || node.all("items").isEmpty(), Refusal.COLLECTION_MALFORMED);
        require(!unordered || node.all("orderedItems").isEmpty(), Refusal.COLLECTION_MALFORMED);
        if (ordered || unordered) {
            for (String page : List.of("first", "last", "current", "next", "prev")) {
                for (JsonNode value : node.all(page)) {
                    Node embedded = Node.embedded(value);
                    require(value.isTextual() || embedded.types().isEmpty() || embedded.isA(PAGES),
                            Refusal.COLLECTION_MALFORMED);
                }
            }
        }
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static void require(boolean condition, Refusal otherwise) {
        if (!condition) {
            throw new RefusedException(otherwise);
        }
    }
}
