package org.objectionportal.archive;

import java.io.IOException;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Walks the records of one JSON file: the elements of an array at its top, or of arrays under given names in the object
 * at its top and in the objects right below. Only one record is in memory at a time.
 */
final class Records {

    /** Stands for the array at the top. */
    static final String TOP = "";

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(64).maxNameLength(10_000).maxNumberLength(100)
                    .maxStringLength(MeteredInput.RECORD).build()).build());

    interface Each {

        void take(JsonNode record) throws IOException;
    }

    /** Reads on to the last token of an element, whose first one was just read. */
    private interface Element {

        void read(JsonParser parser) throws IOException;
    }

    private final MeteredInput in;
    private final Set<String> names;
    private final Element element;

    private Records(MeteredInput in, Set<String> names, Element element) {
        this.in = in;
        this.names = names;
        this.element = element;
    }

    /** @throws com.fasterxml.jackson.core.JacksonException where the file stops being JSON; the records before were taken */
    static void each(MeteredInput in, Set<String> names, Each each) throws IOException {
        new Records(in, names, parser -> each.take(MAPPER.readTree(parser))).walk();
    }

    /** How many there are. None is kept, not even for a moment. */
    static long count(MeteredInput in, Set<String> names) throws IOException {
        long[] count = {0};
        new Records(in, names, parser -> {
            parser.skipChildren();
            count[0]++;
        }).walk();
        return count[0];
    }

    /** A small file as a whole. */
    static JsonNode whole(MeteredInput in) throws IOException {
        JsonNode node = MAPPER.readTree(in);
        return node == null ? MAPPER.missingNode() : node;
    }

    private void walk() throws IOException {
        try (JsonParser parser = MAPPER.createParser(in)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY && names.contains(TOP)) {
                elements(parser);
            } else if (first == JsonToken.START_OBJECT) {
                object(parser, true);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void object(JsonParser parser, boolean top) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            in.nextRecord();
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && names.contains(name)) {
                elements(parser);
            } else if (value == JsonToken.START_OBJECT && top) {
                object(parser, false);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void elements(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            in.nextRecord();
            element.read(parser);
        }
    }
}
