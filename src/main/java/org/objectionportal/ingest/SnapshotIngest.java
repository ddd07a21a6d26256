package org.objectionportal.ingest;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.objectionportal.training.SnapshotPart;
import org.objectionportal.training.Snapshots;
import org.objectionportal.training.Uptake;

import jakarta.inject.Singleton;

/** Reads a batch of what a training pipeline tells, stores what can be taken, and has a verdict on every line. */
@Singleton
class SnapshotIngest {

    private final Snapshots snapshots;
    private final Clock clock;

    SnapshotIngest(Snapshots snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** A line, and what it says. */
    private record Said(int line, SnapshotReader.Reading reading) {

        LineVerdict refused(Refusal refusal) {
            return LineVerdict.refused(line, reading.id(), refusal);
        }
    }

    /** The verdicts in the order of the lines. What belongs to no snapshot above it is refused. */
    List<LineVerdict> take(Batch batch) throws SQLException {
        Instant now = clock.instant();
        List<LineVerdict> verdicts = new ArrayList<>();
        List<Said> part = new ArrayList<>();
        for (Batch.Line line : batch.lines()) {
            Said said = new Said(line.number(), SnapshotReader.read(line.bytes(), now));
            if (said.reading().begun() != null) {
                store(part, verdicts);
                part.add(said);
            } else if (said.reading().refusal() != null) {
                verdicts.add(said.refused(said.reading().refusal()));
                if (said.reading().misleading()) {
                    store(part, verdicts);
                }
            } else if (part.isEmpty()) {
                verdicts.add(said.refused(Refusal.SNAPSHOT_MISSING));
            } else {
                part.add(said);
                if (said.reading().end() != null) {
                    store(part, verdicts);
                }
            }
        }
        store(part, verdicts);
        verdicts.sort(Comparator.comparingInt(LineVerdict::line));
        return verdicts;
    }

    /** Stores a snapshot with the items below it, and its end if that was told; empties {@code part}. */
    private void store(List<Said> part, List<LineVerdict> verdicts) throws SQLException {
        if (part.isEmpty()) {
            return;
        }
        SnapshotPart begun = part.get(0).reading().begun();
        List<SnapshotPart.Item> items = part.stream().map(said -> said.reading().item()).filter(item -> item != null).toList();
        SnapshotPart.End end = part.get(part.size() - 1).reading().end();
        Iterator<Uptake> uptakes = snapshots.take(new SnapshotPart(begun.uri(), begun.model(), begun.takenAt(), items, end)).iterator();
        part.forEach(said -> verdicts.add(LineVerdict.of(said.line(), said.reading().id(), uptakes.next())));
        part.clear();
    }
}
