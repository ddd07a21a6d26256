package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import javax.sql.DataSource;

import org.objectionportal.eligibility.LevelOutcome;
import org.objectionportal.eligibility.RuleSet;

import jakarta.inject.Singleton;

/**
 * Judges the items again that other rules than those in force have judged. Until an item's turn it
 * is shown as being checked again, and is not eligible. Can be stopped and started at any point:
 * what is left to do is what the counts say is left.
 */
@Singleton
class Rejudging {

    private static final int BATCH = 1_000;

    private static final String OUTDATED = """
            SELECT account_id, rules, items FROM content_count WHERE rules <> ? AND items > 0""";

    private static final String LOCK = "SELECT product FROM account WHERE id = ? FOR NO KEY UPDATE";

    private static final String READ = """
            SELECT * FROM content_item WHERE account_id = ? AND rules = ? LIMIT ?""";

    private static final String WRITE = """
            UPDATE content_item c SET rules = ?, decided = given.decided, failing = given.failing
            FROM unnest(?::text[], ?::smallint[], ?::integer[]) AS given (uri, decided, failing)
            WHERE c.account_id = ? AND c.uri = given.uri""";

    private static final String CLEAR = "DELETE FROM content_count WHERE rules <> ? AND items = 0";

    private record Outdated(long account, long rules) {
    }

    private final DataSource database;
    private final RuleSet rules;
    private final Clock clock;

    Rejudging(DataSource database, RuleSet rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /** How many items wait for it. */
    long waiting() throws SQLException {
        long[] items = new long[1];
        outdated(count -> items[0] += count);
        return items[0];
    }

    /**
     * Judges all that wait, a batch per transaction.
     *
     * @param progress is told the number of items done after each batch
     * @return the number of items judged
     */
    long run(LongConsumer progress) throws SQLException {
        long done = 0;
        for (Outdated outdated : outdated(items -> { })) {
            int batch;
            while ((batch = batch(outdated)) > 0 && !Thread.currentThread().isInterrupted()) {
                done += batch;
                progress.accept(done);
            }
        }
        try (Connection connection = database.getConnection();
                PreparedStatement clear = connection.prepareStatement(CLEAR)) {
            clear.setLong(1, rules.fingerprint());
            clear.executeUpdate();
        }
        return done;
    }

    private List<Outdated> outdated(LongConsumer items) throws SQLException {
        List<Outdated> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OUTDATED)) {
            select.setLong(1, rules.fingerprint());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Outdated(rows.getLong("account_id"), rows.getLong("rules")));
                    items.accept(rows.getLong("items"));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private int batch(Outdated outdated) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<StoredItem> items = read(connection, outdated);
                write(connection, outdated.account(), items);
                connection.commit();
                return items.size();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private List<StoredItem> read(Connection connection, Outdated outdated) throws SQLException {
        List<StoredItem> items = new ArrayList<>();
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement select = connection.prepareStatement(READ)) {
            lock.setLong(1, outdated.account());
            select.setLong(1, outdated.account());
            select.setLong(2, outdated.rules());
            select.setInt(3, BATCH);
            try (ResultSet account = lock.executeQuery()) {
                account.next();
                String product = account.getString(1);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        items.add(StoredItem.read(rows, product));
                    }
                }
            }
        }
        return items;
    }

    private void write(Connection connection, long account, List<StoredItem> items) throws SQLException {
        List<LevelOutcome> outcomes = items.stream().map(item -> rules.item(item.facts(), clock.instant())).toList();
        Columns<LevelOutcome> judged = new Columns<>(connection, outcomes);
        try (PreparedStatement update = connection.prepareStatement(WRITE)) {
            update.setLong(1, rules.fingerprint());
            update.setArray(2, new Columns<>(connection, items).of("text", StoredItem::uri));
            update.setArray(3, judged.of("smallint", StoredItem::decided));
            update.setArray(4, judged.of("integer", LevelOutcome::bits));
            update.setLong(5, account);
            update.executeUpdate();
        }
    }
}
