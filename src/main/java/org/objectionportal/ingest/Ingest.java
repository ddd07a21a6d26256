package org.objectionportal.ingest;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.objectionportal.content.Change;
import org.objectionportal.content.ContentStore;
import org.objectionportal.content.Effect;

import jakarta.inject.Singleton;

/** Reads a batch, stores what can be taken, and has a verdict on every line. */
@Singleton
class Ingest {

    private record ReadLine(int number, LineReader.Reading reading) {
    }

    private final ContentStore store;
    private final Clock clock;

    Ingest(ContentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The verdicts in the order of the lines. */
    List<LineVerdict> take(Batch batch) throws SQLException {
        Instant now = clock.instant();
        List<ReadLine> lines = batch.lines().stream()
                .map(line -> new ReadLine(line.number(), LineReader.read(line.bytes(), now))).toList();
        List<Change> changes = lines.stream().map(line -> line.reading().stored()).filter(Objects::nonNull).toList();
        Iterator<Effect> effects = store.apply(changes).iterator();
        List<LineVerdict> verdicts = new ArrayList<>();
        for (ReadLine line : lines) {
            LineReader.Reading reading = line.reading();
            Effect effect = reading.stored() == null ? Effect.UNCHANGED : effects.next();
            verdicts.add(reading.refusal() == null ? LineVerdict.of(line.number(), reading.change().uri(), effect)
                    : effect == Effect.HELD ? LineVerdict.held(line.number(), reading.doubt().uri(), reading.refusal())
                    : LineVerdict.refused(line.number(), reading.id(), reading.refusal()));
        }
        return verdicts;
    }
}
