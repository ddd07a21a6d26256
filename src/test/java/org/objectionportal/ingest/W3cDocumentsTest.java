package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The ActivityStreams 2.0 test documents of the W3C: each is taken, or refused for the right reason. */
class W3cDocumentsTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/activitystreams");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest(name = "{0}: {1}, because: {2}")
    @CsvFileSource(resources = "/activitystreams-verdicts.tsv", delimiter = '\t')
    void each_document_has_its_verdict(String file, String verdict, String because) throws IOException {
        LineReader.Reading reading = LineReader.read(Files.readAllBytes(DOCUMENTS.resolve(file)), NOW);

        assertEquals(verdict, reading.refusal() == null ? "taken" : reading.refusal().code(), because);
        assertEquals(reading.refusal() == null, reading.change() != null);
    }

    @Test
    void no_document_is_left_out() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("src/test/resources/activitystreams-verdicts.tsv")).stream()
                .map(line -> line.substring(0, line.indexOf('\t'))).sorted().toList();

        assertEquals(documents().stream().map(file -> DOCUMENTS.relativize(file).toString()).sorted().toList(), listed);
    }

    @Test
    void damaged_documents_are_refused_or_taken_but_never_break_the_reading() throws IOException {
        Random random = new Random(11);
        byte[] parts = "{}[]\",:0\\u\0\u00ff-.eE tru".getBytes(StandardCharsets.ISO_8859_1);
        for (Path file : documents()) {
            byte[] document = Files.readAllBytes(file);
            for (int round = 0; round < 60; round++) {
                byte[] damaged = document.clone();
                for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
                    damaged[random.nextInt(damaged.length)] = parts[random.nextInt(parts.length)];
                }
                assertNotNull(LineReader.read(damaged, NOW));
            }
        }
    }

    @Test
    void values_of_another_type_never_break_the_reading() throws IOException {
        List<String> values = List.of("5", "null", "[]", "[null]", "{}", "[[\"x\"]]", "true", "\"\"", "{\"id\":[1]}");
        for (String property : List.of("id", "type", "attributedTo", "to", "cc", "audience", "context", "inReplyTo",
                "published", "updated", "content", "contentMap", "name", "url", "mediaType", "op:product",
                "op:birthDate", "op:adult", "op:adultSince", "op:linkedTo", "op:state", "op:private", "op:notifiedAt", "op:asOf",
                "op:publicSince", "op:sensitive", "sensitive", "tag", "target", "origin", "object", "actor", "formerType", "deleted")) {
            for (String type : List.of("Note", "Person", "Delete", "Create", "Tombstone", "Collection", "Announce", "Add",
                    "Remove", "Undo", "Block", "op:Source")) {
                for (String value : values) {
                    String line = "type".equals(property) ? "{\"type\":" + value + "}"
                            : "{\"type\":\"" + type + "\",\"" + property + "\":" + value + "}";
                    assertNotNull(LineReader.read(line.getBytes(StandardCharsets.UTF_8), NOW), line);
                }
            }
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
