package org.objectionportal.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads one JSON object (RFC 8259) and nothing that two parsers could understand differently. */
final class StrictJson {

    static final int LINE = 65_536;
    /** Bytes: a thousand letters of any alphabet. */
    private static final int NAME = 3_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            // What is no UTF-8 is refused before, and UTF-8 is never taken for something else.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).maxNumberLength(100)
                    .maxNameLength(NAME).maxStringLength(LINE).build())
            .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

    private StrictJson() {
    }

    /** @throws RefusedException if {@code line} is anything else */
    static ObjectNode read(byte[] line) {
        if (line.length > LINE) {
            throw new RefusedException(Refusal.LINE_TOO_LONG);
        }
        requireUtf8(line);
        JsonNode node = parse(line);
        requireFinite(node);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new RefusedException(Refusal.NOT_AN_OBJECT);
    }

    private static void requireUtf8(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        // Stands for what is no UTF-8, or for itself.
        if (text.indexOf('\uFFFD') >= 0) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            } catch (CharacterCodingException e) {
                throw new RefusedException(Refusal.INVALID_UTF8);
            }
        }
        if (text.startsWith("\uFEFF")) {
            throw new RefusedException(Refusal.BYTE_ORDER_MARK);
        }
    }

    private static JsonNode parse(byte[] line) {
        try {
            return MAPPER.readTree(line);
        } catch (StreamConstraintsException e) {
            throw new RefusedException(Refusal.TOO_DEEP);
        } catch (IOException e) {
            boolean twice = e.getMessage().startsWith("Duplicate");
            throw new RefusedException(twice ? Refusal.DUPLICATE_PROPERTY : Refusal.INVALID_JSON);
        }
    }

    private static void requireFinite(JsonNode node) {
        if (node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
            throw new RefusedException(Refusal.NUMBER_OUT_OF_RANGE);
        }
        if (node.isContainerNode()) {
            node.forEach(StrictJson::requireFinite);
        }
    }
}
