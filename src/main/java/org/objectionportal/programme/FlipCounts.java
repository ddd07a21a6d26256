package org.objectionportal.programme;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import javax.sql.DataSource;

import org.jboss.logging.Logger;
import org.objectionportal.content.Flips;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Counts what proposals would change, in short steps beside the portal's own work. How far it is stands in the row; any
 * node goes on with it.
 */
@Singleton
class FlipCounts {

    private static final Logger LOG = Logger.getLogger(FlipCounts.class);

    private static final String ASK = """
            INSERT INTO programme_flips AS f (number, against, asked_at) VALUES (?, ?, ?)
            ON CONFLICT (number, against) DO UPDATE SET total = NULL, done_account = 0, done_item = 0, items = 0, gained = 0,
                lost = 0, asked_at = excluded.asked_at, finished_at = NULL WHERE f.finished_at < ?""";
    private static final String ONE = "SELECT * FROM programme_flips WHERE number = ? AND against = ?";
    private static final String NEXT = """
            SELECT * FROM programme_flips WHERE finished_at IS NULL AND against = ? ORDER BY asked_at LIMIT 1
            FOR UPDATE SKIP LOCKED""";
    private static final String FURTHER = """
            UPDATE programme_flips SET total = ?, done_account = ?, done_item = ?, items = ?, gained = ?, lost = ?,
                finished_at = ? WHERE number = ? AND against = ?""";

    private final DataSource database;
    private final Versions versions;
    private final InForce inForce;
    private final Flips flips;
    private final Clock clock;
    private volatile boolean stopping;

    FlipCounts(DataSource database, Versions versions, InForce inForce, Flips flips, Clock clock) {
        this.database = database;
        this.versions = versions;
        this.inForce = inForce;
        this.flips = flips;
        this.clock = clock;
    }

    /** Has it counted against the version in force, unless it is being counted or the count is good. */
    void ask(long number, long against) throws SQLException {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection(); PreparedStatement ask = connection.prepareStatement(ASK)) {
            ask.setLong(1, number);
            ask.setLong(2, against);
            ask.setObject(3, utc(now));
            ask.setObject(4, utc(now.minus(FlipCount.GOOD_FOR)));
            ask.executeUpdate();
        }
    }

    Optional<FlipCount> find(long number, long against) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setLong(1, number);
            select.setLong(2, against);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            while (!stopping && step()) {
                continue;
            }
        } catch (SQLException | IllegalStateException e) {
            LOG.warnf("What a proposal would change could not be counted; it is tried again: %s", e.getMessage());
        }
    }

    void atStop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    /** @return whether there was anything to do */
    private boolean step() throws SQLException {
        Version against = inForce.version();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean any = step(connection, against);
                connection.commit();
                return any;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private boolean step(Connection connection, Version against) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setLong(1, against.number());
            try (ResultSet row = next.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                FlipCount count = read(row);
                Version proposed = versions.find(count.number()).orElseThrow();
                long total = row.getObject("total") == null ? flips.all() : count.total();
                further(connection, count, total, flips.step(against.rules(), proposed.rules(), count.progress()));
                return true;
            }
        }
    }

    private void further(Connection connection, FlipCount count, long total, Flips.Progress now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FURTHER)) {
            update.setLong(1, total);
            update.setLong(2, now.account());
            update.setLong(3, now.item());
            update.setLong(4, now.items());
            update.setLong(5, now.gained());
            update.setLong(6, now.lost());
            update.setObject(7, now.done() ? utc(clock.instant()) : null);
            update.setLong(8, count.number());
            update.setLong(9, count.against());
            update.executeUpdate();
        }
    }

    private static FlipCount read(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new FlipCount(row.getLong("number"), row.getLong("against"), row.getLong("total"),
                new Flips.Progress(row.getLong("done_account"), row.getLong("done_item"), row.getLong("items"),
                        row.getLong("gained"), row.getLong("lost"), finished != null),
                Optional.ofNullable(finished).map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
