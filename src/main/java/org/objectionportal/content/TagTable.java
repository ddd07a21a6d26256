package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.objectionportal.content.Change.ItemDoubt;
import org.objectionportal.content.Change.ItemPlacement;
import org.objectionportal.content.Change.ItemVersion;

/** Whom items tag, and whether one of those has an objection in force (H5). */
class TagTable {

    private static final String OBJECTORS = """
            SELECT DISTINCT a.uri, a.subject FROM account a JOIN objection_period p ON p.subject = a.subject
            WHERE a.uri = ANY (?) AND p.until IS NULL""";

    private static final String OBJECTED = """
            SELECT DISTINCT t.item_id FROM item_tag t JOIN account a ON a.uri = t.tagged
                JOIN objection_period p ON p.subject = a.subject
            WHERE t.account_id = ? AND t.item_id = ANY (?) AND p.until IS NULL AND a.subject IS DISTINCT FROM ?""";

    private static final String CLEAR = """
            DELETE FROM item_tag t USING unnest(?::bigint[], ?::bigint[]) AS old (account_id, item_id)
            WHERE t.account_id = old.account_id AND t.item_id = old.item_id""";

    private static final String INSERT = """
            INSERT INTO item_tag (account_id, item_id, tagged) SELECT * FROM unnest(?::bigint[], ?::bigint[], ?::text[])""";

    private record Item(long account, long id, String tagged) {
    }

    private final Connection connection;
    private final Map<String, String> objectors = new HashMap<>();
    private final List<Item> old = new ArrayList<>();
    private final List<Item> given = new ArrayList<>();

    TagTable(Connection connection) {
        this.connection = connection;
    }

    /** Finds out who of those tagged in {@code changes} has an objection in force. */
    void lookUp(List<Change> changes) throws SQLException {
        Set<String> tagged = new HashSet<>();
        changes.forEach(change -> tagged.addAll(tagged(change)));
        if (tagged.isEmpty()) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(OBJECTORS)) {
            select.setArray(1, connection.createArrayOf("text", tagged.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    objectors.put(rows.getString(1), rows.getString(2));
                }
            }
        }
    }

    /** Whether it tags somebody other than its author who objects; to be looked up before. */
    boolean tagsObjector(ItemVersion item, Owner owner) {
        return item.tagged().stream().map(objectors::get).anyMatch(who -> who != null && !who.equals(owner.subject()));
    }

    /** Those of {@code items} that tag somebody other than their author who objects. */
    Set<Long> tagObjectors(Owner owner, Collection<Long> items) throws SQLException {
        Set<Long> found = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(OBJECTED)) {
            select.setLong(1, owner.account());
            select.setArray(2, connection.createArrayOf("bigint", items.toArray()));
            select.setString(3, owner.subject());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
        }
        return found;
    }

    /**
     * The tags of an item that is to be written.
     *
     * @param id    its number
     * @param known whether it was there already, and may have tags that no longer hold
     */
    void add(Change change, long account, long id, boolean known) {
        if (known && !(change instanceof ItemPlacement) && !(change instanceof ItemDoubt)) {
            old.add(new Item(account, id, null));
        }
        tagged(change).forEach(tagged -> given.add(new Item(account, id, tagged)));
    }

    /** Stores the tags of what was added. */
    void write() throws SQLException {
        execute(CLEAR, old, false);
        execute(INSERT, given, true);
    }

    private void execute(String sql, List<Item> items, boolean tagged) throws SQLException {
        if (items.isEmpty()) {
            return;
        }
        Columns<Item> columns = new Columns<>(connection, items);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, columns.of("bigint", Item::account));
            statement.setArray(2, columns.of("bigint", Item::id));
            if (tagged) {
                statement.setArray(3, columns.of("text", Item::tagged));
            }
            statement.executeUpdate();
        }
    }

    private static Set<String> tagged(Change change) {
        return change instanceof ItemVersion item ? item.tagged() : Set.of();
    }
}
