package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.LevelOutcome;
import org.objectionportal.eligibility.RuleSet;

/** Writes items with the outcome of the item-level rules, one statement for a whole run. */
class ItemTable {

    private static final String FIND = """
            SELECT c.* FROM content_item c JOIN unnest(?::bigint[], ?::text[]) AS wanted (account_id, uri)
                ON c.account_id = wanted.account_id AND c.uri = wanted.uri""";

    private static final String UPSERT = """
            INSERT INTO content_item AS c (account_id, uri, kind, audience, container, private_message, live,
                published, version, excerpt, url, rules, decided, failing)
            SELECT given.* FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[],
                ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::bigint[],
                ?::smallint[], ?::integer[]) AS given
            ON CONFLICT (account_id, uri) DO UPDATE SET kind = excluded.kind, audience = excluded.audience,
                container = excluded.container, private_message = excluded.private_message,
                live = excluded.live, published = excluded.published, version = excluded.version,
                excerpt = excluded.excerpt, url = excluded.url, rules = excluded.rules,
                decided = excluded.decided, failing = excluded.failing
                WHERE c.version < excluded.version
            RETURNING account_id, uri""";

    record Key(long account, String uri) {
    }

    private final Connection connection;
    private final RuleSet rules;
    private final Instant at;

    ItemTable(Connection connection, RuleSet rules, Instant at) {
        this.connection = connection;
        this.rules = rules;
        this.at = at;
    }

    /** @param accounts those of all changes, as far as known, and locked */
    Map<Change, Effect> put(List<Change> changes, AccountTable accounts) throws SQLException {
        Map<Change, Effect> effects = new HashMap<>();
        List<Change> known = new ArrayList<>();
        for (Change change : changes) {
            if (accounts.get(change.account()) == null) {
                effects.put(change, Effect.ACCOUNT_UNKNOWN);
            } else {
                known.add(change);
            }
        }
        Map<Key, StoredItem> gone = find(known.stream().filter(ItemDeletion.class::isInstance)
                .map(change -> key(change, accounts)).toList());
        List<StoredItem> rows = new ArrayList<>();
        for (Change change : known) {
            Key key = key(change, accounts);
            String product = accounts.get(change.account()).product();
            rows.add(change instanceof ItemVersion version ? StoredItem.of(key.account(), product, version)
                    : StoredItem.deleted(key.account(), product, (ItemDeletion) change, gone.get(key)));
        }
        Set<Key> written = write(rows);
        for (Change change : known) {
            effects.put(change, !written.contains(key(change, accounts)) ? Effect.UNCHANGED
                    : change instanceof ItemDeletion ? Effect.DELETED : Effect.STORED);
        }
        return effects;
    }

    private static Key key(Change change, AccountTable accounts) {
        return new Key(accounts.get(change.account()).id(), change.uri());
    }

    private Map<Key, StoredItem> find(List<Key> keys) throws SQLException {
        Map<Key, StoredItem> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        Columns<Key> columns = new Columns<>(connection, keys);
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setArray(1, columns.of("bigint", Key::account));
            select.setArray(2, columns.of("text", Key::uri));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    StoredItem item = StoredItem.read(rows, null);
                    found.put(new Key(item.account(), item.uri()), item);
                }
            }
        }
        return found;
    }

    private Set<Key> write(List<StoredItem> rows) throws SQLException {
        Set<Key> written = new HashSet<>();
        if (rows.isEmpty()) {
            return written;
        }
        Map<StoredItem, LevelOutcome> outcomes = new HashMap<>();
        rows.forEach(row -> outcomes.put(row, rules.item(row.facts(), at)));
        Columns<StoredItem> columns = new Columns<>(connection, rows);
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(1, columns.of("bigint", StoredItem::account));
            upsert.setArray(2, columns.of("text", StoredItem::uri));
            upsert.setArray(3, columns.of("text", row -> row.facts().kind()));
            upsert.setArray(4, columns.of("text", row -> row.facts().audience()));
            upsert.setArray(5, columns.of("text", row -> row.facts().container()));
            upsert.setArray(6, columns.of("boolean", row -> row.facts().privateMessage()));
            upsert.setArray(7, columns.of("boolean", row -> row.facts().live()));
            upsert.setArray(8, columns.of("timestamptz", StoredItem::published));
            upsert.setArray(9, columns.of("timestamptz", StoredItem::version));
            upsert.setArray(10, columns.of("text", StoredItem::excerpt));
            upsert.setArray(11, columns.of("text", StoredItem::url));
            upsert.setArray(12, columns.of("bigint", row -> rules.fingerprint()));
            upsert.setArray(13, columns.of("smallint", row -> StoredItem.decided(outcomes.get(row))));
            upsert.setArray(14, columns.of("integer", row -> outcomes.get(row).bits()));
            try (ResultSet returned = upsert.executeQuery()) {
                while (returned.next()) {
                    written.add(new Key(returned.getLong(1), returned.getString(2)));
                }
            }
        }
        return written;
    }
}
