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

    /** It is the person's, whichever of their accounts a later version names. */
    private static final String OPEN = """
            WITH excluded AS (SELECT item_id, author FROM author_exclusion WHERE item_id = ANY (?) AND until IS NULL)
            SELECT item_id, author FROM excluded
            UNION SELECT excluded.item_id, other.uri FROM excluded JOIN account named ON named.uri = excluded.author
                JOIN account other ON other.subject = named.subject""";

    private static final String PLACE = """
            INSERT INTO author_exclusion (account_id, item_id, author, placed_by, since)
            SELECT ?, ?, author, ?, ? FROM unnest(?::text[]) AS author
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

    void place(long account, long item, Collection<String> authors, String by, OffsetDateTime at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PLACE)) {
            insert.setLong(1, account);
            insert.setLong(2, item);
            insert.setString(3, by);
            insert.setObject(4, at);
            insert.setArray(5, connection.createArrayOf("text", authors.toArray()));
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
