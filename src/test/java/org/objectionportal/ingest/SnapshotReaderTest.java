package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectionportal.training.SnapshotPart;

/** What a training pipeline tells, line by line. The lines are written with ' for " to be readable. */
class SnapshotReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void a_snapshot_its_items_and_its_end_are_read() {
        assertEquals(new SnapshotPart("https://t.example/1", "Model", Instant.parse("2026-11-01T00:00:00Z"), List.of(), null),
                read("{'type':'op:Snapshot','id':'https://t.example/1','op:model':' Model ','op:takenAt':'2026-11-01T01:00:00+01:00'}").begun());
        assertEquals(new SnapshotPart.Item("https://s.example/a", "https://s.example/1", Instant.parse("2026-02-01T00:00:00Z")),
                read("{'type':'Note','id':'https://s.example/1','attributedTo':'https://s.example/a','updated':'2026-02-01T00:00:00Z'}").item());
        assertNull(read("{'id':'https://s.example/1','attributedTo':{'id':'https://s.example/a'}}").item().version());
        assertEquals("https://s.example/a", read("{'id':'https://s.example/1','attributedTo':['https://s.example/a','https://s.example/b']}")
                .item().account(), "of several authors, the first one");
        assertEquals(new SnapshotPart.End(7, 2), read("{'type':'op:SnapshotEnd','op:items':7,'op:unknown':2}").end());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "{'type':'op:Snapshot','id':'https://t.example/1','op:takenAt':'2026-11-01T00:00:00Z'}                  | snapshot-incomplete | true",
        "{'type':'op:Snapshot','id':'https://t.example/1','op:model':' ','op:takenAt':'2026-11-01T00:00:00Z'}   | snapshot-incomplete | true",
        "{'type':'op:Snapshot','id':'https://t.example/1','op:model':'M'}                                       | snapshot-incomplete | true",
        "{'type':'op:Snapshot','op:model':'M','op:takenAt':'2026-11-01T00:00:00Z'}                              | snapshot-incomplete | true",
        "{'type':'op:Snapshot','id':'https://t.example/1','op:model':'M','op:takenAt':'2026-11-26T00:00:00Z'}   | date-in-future      | true",
        "{'type':'op:SnapshotEnd','op:items':'7'}                                                               | extension-invalid   | true",
        "{'type':'op:SnapshotEnd','op:items':-1}                                                                | extension-invalid   | true",
        "{'id':'https://s.example/1'}                                                                           | author-missing      | true",
        "{'type':'op:Snap                                                                                       | invalid-json        | true",
        "{'attributedTo':'https://s.example/a'}                                                                 | id-missing          | false",
        "{'id':'1','attributedTo':'https://s.example/a'}                                                        | id-not-a-uri        | false",
        "{'type':'Create','id':'https://s.example/1','attributedTo':'https://s.example/a'}                      | type-not-taken      | false"})
    void what_is_wrong_is_refused_and_what_may_have_begun_a_snapshot_hides_what_is_below(String line, String reason, boolean misleading) {
        SnapshotReader.Reading reading = read(line);
        assertEquals(reason, reading.refusal().code());
        assertEquals(misleading, reading.misleading());
    }

    private static SnapshotReader.Reading read(String line) {
        return SnapshotReader.read(line.replace('\'', '"').getBytes(StandardCharsets.UTF_8), NOW);
    }
}
