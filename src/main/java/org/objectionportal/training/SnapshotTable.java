package org.objectionportal.training;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One snapshot, locked until the transaction ends, and the items in it. */
class SnapshotTable {

    private static final String INSERT = """
            INSERT INTO training_snapshot (uri, model, taken_at, received_at) VALUES (?, ?, ?, ?) ON CONFLICT (uri) DO NOTHING""";

    private static final String LOCK = "SELECT * FROM training_snapshot WHERE uri = ? FOR NO KEY UPDATE";

    /** Accounts first: in one join, PostgreSQL may read all the items of an account for one of them. */
    private static final String FIND = """
            WITH given AS MATERIALIZED (
                SELECT a.id, told.account, told.uri FROM unnest(?::text[], ?::text[]) AS told (account, uri)
                    JOIN account a ON a.uri = told.account)
            SELECT given.account, given.uri, c.account_id, c.id FROM given
                JOIN content_item c ON c.account_id = given.id AND c.uri = given.uri""";

    private static final String ADD = """
            INSERT INTO training_use (account_id, item_id, snapshot_id, version)
            SELECT given.account_id, given.item_id, ?, given.version
            FROM unnest(?::bigint[], ?::bigint[], ?::timestamptz[]) AS given (account_id, item_id, version) ORDER BY 1, 2
            ON CONFLICT DO NOTHING RETURNING account_id, item_id""";

    private static final String ACKNOWLEDGE = """
            UPDATE training_snapshot SET unknown = ?, acknowledged_at = coalesce(acknowledged_at, ?) WHERE id = ? AND items = ?""";

    private record Name(String account, String uri) {
    }

    private record Key(long account, long item) {
    }

    private final Connection connection;
    private final Instant at;
    private long id;
    private boolean acknowledged;

    SnapshotTable(Connection connection, Instant at) {
        this.connection = connection;
        this.at = at;
    }

    /** Finds the snapshot or makes it, and locks it; to be called first. */
    Uptake begin(SnapshotPart part) throws SQLException {
        boolean made;
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, part.uri());
            insert.setString(2, part.model());
            insert.setObject(3, offset(part.takenAt()));
            insert.setObject(4, offset(at));
            made = insert.executeUpdate() == 1;
        }
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, part.uri());
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                id = row.getLong("id");
                acknowledged = row.getObject("acknowledged_at") != null;
                boolean same = row.getString("model").equals(part.model())
                        && row.getObject("taken_at", OffsetDateTime.class).toInstant().equals(part.takenAt());
                return made ? Uptake.STORED : same ? Uptake.UNCHANGED : Uptake.SNAPSHOT_CHANGED;
            }
        }
    }

    /** Adds those that are known; what is told twice is added once. */
    List<Uptake> add(List<SnapshotPart.Item> items) throws SQLException {
        Map<Name, Key> known = find(items);
        Map<Key, Instant> versions = new HashMap<>();
        items.forEach(item -> versions.putIfAbsent(known.get(name(item)), item.version()));
        versions.remove(null);
        Set<Key> added = write(List.copyOf(versions.keySet()), versions);
        List<Uptake> uptakes = new ArrayList<>();
        for (SnapshotPart.Item item : items) {
            Key key = known.get(name(item));
            uptakes.add(key == null ? Uptake.ITEM_UNKNOWN : added.remove(key) ? Uptake.STORED : Uptake.UNCHANGED);
        }
        return uptakes;
    }

    /** Makes the snapshot count, if as many of its items are here as the pipeline thinks. */
    Uptake acknowledge(SnapshotPart.End end) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ACKNOWLEDGE)) {
            update.setLong(1, end.unknown());
            update.setObject(2, offset(at));
            update.setLong(3, id);
            update.setLong(4, end.items());
            return update.executeUpdate() == 0 ? Uptake.ITEMS_DIFFER : acknowledged ? Uptake.UNCHANGED : Uptake.ACKNOWLEDGED;
        }
    }

    private Map<Name, Key> find(List<SnapshotPart.Item> items) throws SQLException {
        Map<Name, Key> known = new HashMap<>();
        List<Name> names = items.stream().map(SnapshotTable::name).distinct().toList();
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setArray(1, column("text", names, Name::account));
            select.setArray(2, column("text", names, Name::uri));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    known.put(new Name(rows.getString(1), rows.getString(2)), new Key(rows.getLong(3), rows.getLong(4)));
                }
            }
        }
        return known;
    }

    private Set<Key> write(List<Key> keys, Map<Key, Instant> versions) throws SQLException {
        Set<Key> added = new HashSet<>();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setLong(1, id);
            insert.setArray(2, column("bigint", keys, Key::account));
            insert.setArray(3, column("bigint", keys, Key::item));
            insert.setArray(4, column("timestamptz", keys, versions::get));
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    added.add(new Key(rows.getLong(1), rows.getLong(2)));
                }
            }
        }
        return added;
    }

    private <T> Array column(String type, List<T> rows, Function<T, Object> value) throws SQLException {
        return connection.createArrayOf(type,
                rows.stream().map(value).map(one -> one == null ? null : one.toString()).toArray());
    }

    private static Name name(SnapshotPart.Item item) {
        return new Name(item.account(), item.uri());
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
