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

/** What authors have left out of what they wrote with the owner of an account. Whoever writes has locked that account. */
class ExclusionTable {

    /** It is the person's, whichever of their accounts a later version names; see V78 for an account that leaves them. */
    private static final String OPEN = """
            WITH excluded AS (SELECT item_id, author FROM author_exclusion WHERE item_id = ANY (?) AND until IS NULL)
            SELECT item_id, author FROM excluded
            UNION SELECT excluded.item_id, other.uri FROM excluded JOIN account named ON named.uri = excluded.author
                JOIN account other ON other.subject = named.subject""";

    private static final String PLACE = """
            INSERT INTO author_exclusion (account_id, item_id, author, placed_by, since)
            SELECT i.account_id, i.item_id, mine.uri, mine.subject, ? FROM account mine JOIN item_author i ON i.author = mine.uri
            WHERE mine.subject = ? AND i.account_id = ? AND i.item_id = ?
            ON CONFLICT (item_id, author) WHERE until IS NULL DO NOTHING""";

    private static final String END = """
            UPDATE author_exclusion SET until = greatest(since, ?), ended_by = ?
            WHERE account_id = ? AND item_id = ? AND author IN (SELECT uri FROM account WHERE subject = ?) AND until IS NULL""";

    private final Connection connection;

    ExclusionTable(Connection connection) {
        this.connection = connection;
    }

    /** For which authors each of {@code items} is left out; of others there is none. */
    Map<Long, Set<String>> of(Collection<Long> items) throws SQLException {
        Map<Long, Set<String>> authors = new HashMap<>();
        if (items.isEmpty()) {
            return authors;
        }
        try (PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setArray(1, connection.createArrayOf("bigint", items.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    authors.computeIfAbsent(rows.getLong(1), item -> new TreeSet<>()).add(rows.getString(2));
                }
            }
        }
        return authors;
    }

    /** Leaves the item out for each account of {@code subject} that it names. */
    void place(long account, long item, String subject, OffsetDateTime at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PLACE)) {
            insert.setObject(1, at);
            insert.setString(2, subject);
            insert.setLong(3, account);
            insert.setLong(4, item);
            insert.executeUpdate();
        }
    }

    /** Ends all that is left out of the item for any account of {@code subject}. */
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
