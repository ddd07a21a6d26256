package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What authors have left out of what they wrote with others: a row for each account they have, named by the item or not, so that
 * it holds whichever of them a later version names. Accounts that come to them later share it, see V78.
 */
class ExclusionTable {

    private static final String OPEN = """
            SELECT x.item_id, x.author, x.author = home.uri AS by_owner FROM author_exclusion x JOIN account home ON home.id = x.account_id
            WHERE x.item_id = ANY (?) AND x.until IS NULL""";

    private static final String PLACE = """
            INSERT INTO author_exclusion (account_id, item_id, author, placed_by, since)
            SELECT ?, ?, uri, subject, ? FROM account WHERE subject = ? ORDER BY uri
            ON CONFLICT (item_id, author) WHERE until IS NULL DO NOTHING""";

    private static final String END = """
            UPDATE author_exclusion SET until = greatest(since, ?), ended_by = ?
            WHERE account_id = ? AND item_id = ? AND author IN (SELECT uri FROM account WHERE subject = ?) AND until IS NULL""";

    /**
     * For whom an item is left out.
     *
     * @param byOwner whether for the account it stands in, as whoever has that left it out by another account of theirs
     * @param authors identifiers of accounts, whether it names them or not
     */
    record Excluded(boolean byOwner, Set<String> authors) {

        static final Excluded NOBODY = new Excluded(false, Set.of());
    }

    private final Connection connection;

    ExclusionTable(Connection connection) {
        this.connection = connection;
    }

    /** Of those of {@code items} that are left out for anybody. */
    Map<Long, Excluded> of(Collection<Long> items) throws SQLException {
        Map<Long, Excluded> excluded = new HashMap<>();
        if (items.isEmpty()) {
            return excluded;
        }
        try (PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setArray(1, connection.createArrayOf("bigint", items.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Excluded before = excluded.getOrDefault(rows.getLong(1), Excluded.NOBODY);
                    Set<String> authors = new TreeSet<>(before.authors());
                    authors.add(rows.getString(2));
                    excluded.put(rows.getLong(1), new Excluded(before.byOwner() || rows.getBoolean(3), authors));
                }
            }
        }
        return excluded;
    }

    /** Leaves the item out for every account of {@code subject}. */
    void place(long account, long item, String subject, OffsetDateTime at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PLACE)) {
            insert.setLong(1, account);
            insert.setLong(2, item);
            insert.setObject(3, at);
            insert.setString(4, subject);
            insert.executeUpdate();
        }
    }

    /** Ends that the item is left out for any account of {@code subject}. */
    void end(long account, long item, String subject, OffsetDateTime at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(END)) {
            update.setObject(1, at);
            update.setString(2, subject);
            update.setLong(3, account);
            update.setLong(4, item);
            update.setString(5, subject);
            update.executeUpdate();
        }
    }
}
