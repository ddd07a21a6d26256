package org.objectionportal.training;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

/**
 * Takes in what a training pipeline tells of its snapshots. Each part is one transaction, and told again it changes
 * nothing. An acknowledged snapshot can still be added to, by what was not known here when it was told first.
 */
@Singleton
public class Snapshots {

    private final DataSource database;
    private final Clock clock;

    Snapshots(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What became of the snapshot itself, then of its items in their order, then of its end if there is one.
     *
     * @throws SQLException if the database fails; then nothing of the part was stored
     */
    public List<Uptake> take(SnapshotPart part) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Uptake> uptakes = take(part, new SnapshotTable(connection, clock.instant().truncatedTo(ChronoUnit.MICROS)));
                connection.commit();
                return uptakes;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static List<Uptake> take(SnapshotPart part, SnapshotTable table) throws SQLException {
        Uptake begun = table.begin(part);
        if (begun == Uptake.SNAPSHOT_CHANGED) {
            return Collections.nCopies(1 + part.items().size() + (part.end() == null ? 0 : 1), begun);
        }
        List<Uptake> uptakes = new ArrayList<>(List.of(begun));
        uptakes.addAll(table.add(part.items()));
        if (part.end() != null) {
            uptakes.add(table.acknowledge(part.end()));
        }
        return uptakes;
    }
}
