package org.objectionportal.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;

/** The two ways archives write dates. What is no date, or one before there was the web, is {@code null}. */
final class Dates {

    private Dates() {
    }

    /** Seconds since 1970. 0 stands in archives for "none". */
    static Instant seconds(JsonNode value) {
        long seconds = value.asLong(0);
        return seconds > 0 && seconds <= Instant.MAX.getEpochSecond() ? Instant.ofEpochSecond(seconds) : null;
    }

    /** Text; before 2021 Instagram wrote it without an offset and meant UTC. */
    static Instant text(JsonNode value) {
        String text = value.asText("");
        try {
            return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)") ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
