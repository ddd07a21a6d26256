package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

/**
 * Does what {@code recheck} says is left to do: an objection has ended, a birth date corrected, an account
 * linked, somebody objects who is tagged in others' photos, something changed of somebody who
 * wrote items with others. How far it is stands in the row; any node goes on with it.
 */
@Singleton
class Rechecks {

    private static final String NEXT = """
            SELECT * FROM recheck WHERE done_at IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private static final String OF_ACCOUNT = """
            SELECT * FROM content_item WHERE account_id = ? AND published >= ? AND (published, id) < (?, ?)
            ORDER BY published DESC, id DESC LIMIT ?""";

    private static final String COAUTHORED = """
            SELECT c.* FROM (
                (SELECT DISTINCT item_id FROM item_author WHERE account_id = ? AND item_id > ? ORDER BY 1 LIMIT ?)
                UNION (SELECT DISTINCT item_id FROM author_exclusion
                    WHERE account_id = ? AND item_id > ? AND until IS NULL ORDER BY 1 LIMIT ?)
                ORDER BY 1 LIMIT ?) written JOIN content_item c ON c.account_id = ? AND c.id = written.item_id ORDER BY c.id""";

    private static final String TAGGING = """
            SELECT DISTINCT t.account_id, t.item_id FROM item_tag t JOIN account a ON a.uri = t.tagged
            WHERE a.subject = ? AND (t.account_id, t.item_id) > (?, ?) ORDER BY 1, 2 LIMIT ?""";

    private static final String BY_ID = "SELECT * FROM content_item WHERE account_id = ? AND id = ANY (?) ORDER BY id";

    private static final String FURTHER = """
            UPDATE recheck SET done_published = ?, done_account = ?, done_item = ?, done_at = ? WHERE id = ?""";

    /** Later than anything that is taken in. */
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private final Batches batches;

    Rechecks(Batches batches) {
        this.batches = batches;
    }

    /** Does all there is to do, a batch per transaction. */
    void run() throws SQLException {
        while (batches.run(Rechecks::batch) && !Thread.currentThread().isInterrupted()) {
            continue;
        }
    }

    /** @return whether there was anything to do */
    private static boolean batch(Connection connection, Judge judge) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(NEXT); ResultSet row = next.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            if (row.getBoolean("coauthored")) {
                coauthoredItems(connection, judge, row);
            } else if (row.getString("tagged") == null) {
                items(connection, judge, row);
            } else {
                taggingItems(connection, judge, row);
            }
            return true;
        }
    }

    private static void items(Connection connection, Judge judge, ResultSet row) throws SQLException {
        JudgingTable table = new JudgingTable(connection, judge);
        Owner owner = table.lock(row.getLong("account_id"));
        Instant done = Rows.instant(row, "done_published");
        try (PreparedStatement select = connection.prepareStatement(OF_ACCOUNT)) {
            select.setLong(1, owner.account());
            select.setObject(2, Rows.instant(row, "since").atOffset(ZoneOffset.UTC));
            select.setObject(3, (done == null ? END : done).atOffset(ZoneOffset.UTC));
            select.setLong(4, row.getLong("done_item"));
            select.setInt(5, Batches.SIZE);
            Map<Long, StoredItem> items = JudgingTable.read(select);
            table.judge(owner, items);
            Instant last = null;
            long id = 0;
            for (Map.Entry<Long, StoredItem> item : items.entrySet()) {
                last = item.getValue().published();
                id = item.getKey();
            }
            further(connection, row.getLong("id"), last, 0, id, items.size() == Batches.SIZE ? null : judge.at());
        }
    }

    private static void coauthoredItems(Connection connection, Judge judge, ResultSet row) throws SQLException {
        JudgingTable table = new JudgingTable(connection, judge);
        Owner owner = table.lock(row.getLong("account_id"));
        try (PreparedStatement select = connection.prepareStatement(COAUTHORED)) {
            for (int half : new int[] {1, 4}) {
                select.setLong(half, owner.account());
                select.setLong(half + 1, row.getLong("done_item"));
                select.setInt(half + 2, Batches.SIZE);
            }
            select.setInt(7, Batches.SIZE);
            select.setLong(8, owner.account());
            Map<Long, StoredItem> items = JudgingTable.read(select);
            table.judge(owner, items);
            long last = items.keySet().stream().reduce(0L, Long::max);
            further(connection, row.getLong("id"), null, 0, last, items.isEmpty() ? judge.at() : null);
        }
    }

    /** A batch is of one account, as that is what is locked. */
    private static void taggingItems(Connection connection, Judge judge, ResultSet row) throws SQLException {
        List<Long> found = new ArrayList<>();
        long account = 0;
        long last = 0;
        try (PreparedStatement select = connection.prepareStatement(TAGGING)) {
            select.setString(1, row.getString("tagged"));
            select.setLong(2, row.getLong("done_account"));
            select.setLong(3, row.getLong("done_item"));
            select.setInt(4, Batches.SIZE);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next() && (account == 0 || account == rows.getLong(1))) {
                    account = rows.getLong(1);
                    last = rows.getLong(2);
                    found.add(last);
                }
            }
        }
        if (!found.isEmpty()) {
            JudgingTable table = new JudgingTable(connection, judge);
            Owner owner = table.lock(account);
            try (PreparedStatement select = connection.prepareStatement(BY_ID)) {
                select.setLong(1, account);
                select.setArray(2, connection.createArrayOf("bigint", found.toArray()));
                table.judge(owner, JudgingTable.read(select));
            }
        }
        further(connection, row.getLong("id"), null, account, last, found.isEmpty() ? judge.at() : null);
    }

    /** @param doneAt {@code null} if there may be more to do */
    private static void further(Connection connection, long id, Instant published, long account, long item, Instant doneAt)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FURTHER)) {
            update.setObject(1, published == null ? null : published.atOffset(ZoneOffset.UTC));
            update.setLong(2, account);
            update.setLong(3, item);
            update.setObject(4, doneAt == null ? null : doneAt.atOffset(ZoneOffset.UTC));
            update.setLong(5, id);
            update.executeUpdate();
        }
    }
}
