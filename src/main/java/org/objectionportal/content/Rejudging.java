package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import jakarta.inject.Singleton;

/**
 * Judges the items again that other rules than those in force have judged. Until an item's turn it
 * is shown as being checked again, and is not eligible. Can be stopped and started at any point:
 * what is left to do is what the counts say is left.
 */
@Singleton
class Rejudging {

    private static final String OUTDATED = """
            SELECT account_id, rules, sum(items) AS items FROM item_count WHERE rules <> ? GROUP BY 1, 2
            HAVING sum(items) > 0 ORDER BY 1, 2""";

    private static final String READ = """
            SELECT * FROM content_item WHERE account_id = ? AND rules = ? LIMIT ?""";

    private static final String CLEAR = "DELETE FROM item_count WHERE rules <> ? AND items = 0";

    private record Outdated(long account, long rules, long items) {
    }

    private final Batches batches;

    Rejudging(Batches batches) {
        this.batches = batches;
    }

    /** How many items wait for it. */
    long waiting() throws SQLException {
        return batches.run(Rejudging::outdated).stream().mapToLong(Outdated::items).sum();
    }

    /**
     * Judges all that wait, a batch per transaction.
     *
     * @param progress is told the number of items done after each batch
     * @return the number of items judged
     */
    long run(LongConsumer progress) throws SQLException {
        long done = 0;
        for (Outdated outdated : batches.run(Rejudging::outdated)) {
            int batch;
            while ((batch = batches.run((connection, judge) -> batch(connection, judge, outdated))) > 0
                    && !Thread.currentThread().isInterrupted()) {
                done += batch;
                progress.accept(done);
            }
        }
        batches.run((connection, judge) -> {
            try (PreparedStatement clear = connection.prepareStatement(CLEAR)) {
                clear.setLong(1, judge.rules().fingerprint());
                return clear.executeUpdate();
            }
        });
        return done;
    }

    private static List<Outdated> outdated(Connection connection, Judge judge) throws SQLException {
        List<Outdated> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OUTDATED)) {
            select.setLong(1, judge.rules().fingerprint());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Outdated(rows.getLong("account_id"), rows.getLong("rules"), rows.getLong("items")));
                }
            }
        }
        return found;
    }

    private static int batch(Connection connection, Judge judge, Outdated outdated) throws SQLException {
        if (judge.rules().fingerprint() == outdated.rules()) {
            // They came into force again in the meantime.
            return 0;
        }
        JudgingTable table = new JudgingTable(connection, judge);
        Owner owner = table.lock(outdated.account());
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setLong(1, outdated.account());
            select.setLong(2, outdated.rules());
            select.setInt(3, Batches.SIZE);
            Map<Long, StoredItem> items = JudgingTable.read(select);
            table.judge(owner, items);
            return items.size();
        }
    }
}
