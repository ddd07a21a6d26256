package org.objectionportal.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** What people wrote, as they wrote it. */
final class Words {

    /** Characters that are sent: the portal keeps an excerpt of 280, so the rest need not travel. */
    static final int MOST = 2_000;

    /** How a caption names a tagged person: {@code @[id:2048:Name]}. */
    private static final Pattern TAGGED = Pattern.compile("@\\[\\d+:\\d+:([^\\]]*)\\]");

    private Words() {
    }

    /** Text of a Facebook or Instagram archive; empty if it is not text. */
    static String ofMeta(JsonNode text) {
        return text.isTextual() ? shortened(TAGGED.matcher(repaired(text.textValue())).replaceAll("$1").strip()) : "";
    }

    /**
     * Undoes how these archives write text: each byte of its UTF-8 as a character of its own ("Ã©" for "é"). Only a text
     * that can be nothing else is changed: all of it fits into bytes, and all the bytes are UTF-8.
     */
    static String repaired(String text) {
        if (text.chars().allMatch(c -> c < 0x80) || text.chars().anyMatch(c -> c > 0xFF)) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST));
    }
}
