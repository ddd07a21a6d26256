package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemPlacement;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.content.Judge.Judgement;

/** Writes items with the outcome of the item-level rules, one statement for a whole run. */
class ItemTable {

    private static final String FIND = """
            SELECT c.* FROM content_item c JOIN unnest(?::bigint[], ?::text[]) AS wanted (account_id, uri)
                ON c.account_id = wanted.account_id AND c.uri = wanted.uri""";

    /** Whoever writes has locked the account and seen the row before: what conflicts is older. */
    private static final String UPSERT = """
            INSERT INTO content_item (account_id, uri, kind, audience, container, private_message, live, state,
                sensitive, published, version, placed, public_since, marks, excerpt, url, rules, decided, failing,
                judged_at, review_at)
            SELECT given.* FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[],
                ?::boolean[], ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[],
                ?::timestamptz[], ?::smallint[], ?::text[], ?::text[], ?::bigint[], ?::smallint[], ?::integer[],
                ?::timestamptz[], ?::timestamptz[]) AS given
            ON CONFLICT (account_id, uri) DO UPDATE SET kind = excluded.kind, audience = excluded.audience,
                container = excluded.container, private_message = excluded.private_message,
                live = excluded.live, state = excluded.state, sensitive = excluded.sensitive,
                published = excluded.published, version = excluded.version, placed = excluded.placed,
                public_since = excluded.public_since, marks = excluded.marks, excerpt = excluded.excerpt,
                url = excluded.url, rules = excluded.rules, decided = excluded.decided, failing = excluded.failing,
                judged_at = excluded.judged_at, review_at = excluded.review_at
            RETURNING account_id, uri, id""";

    record Key(long account, String uri) {
    }

    private final Connection connection;
    private final Judge judge;

    ItemTable(Connection connection, Judge judge) {
        this.connection = connection;
        this.judge = judge;
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
        Map<Key, StoredItem> before = find(known.stream().map(change -> key(change, accounts)).toList());
        TagTable tags = new TagTable(connection);
        tags.lookUp(known);
        List<Change> newer = new ArrayList<>();
        List<StoredItem> rows = new ArrayList<>();
        List<Owner> owners = new ArrayList<>();
        for (Change change : known) {
            StoredItem old = before.get(key(change, accounts));
            if (old == null && change instanceof ItemPlacement) {
                effects.put(change, Effect.ITEM_UNKNOWN);
            } else if (old != null && !old.isOlderThan(change)) {
                effects.put(change, Effect.UNCHANGED);
            } else {
                newer.add(change);
                owners.add(accounts.get(change.account()));
                rows.add(row(change, owners.get(owners.size() - 1), old, tags));
                effects.put(change, change instanceof ItemDeletion ? Effect.DELETED : Effect.STORED);
            }
        }
        tags.write(newer, write(rows, owners), change -> key(change, accounts), before.keySet());
        return effects;
    }

    private static StoredItem row(Change change, Owner owner, StoredItem old, TagTable tags) {
        if (change instanceof ItemVersion version) {
            StoredItem item = StoredItem.of(owner.account(), version, old);
            return item.marked(Mark.TAGS_OBJECTOR.set(item.marks(), tags.tagsObjector(version, owner)));
        }
        return change instanceof ItemPlacement placement ? old.placed(placement)
                : StoredItem.deleted(owner.account(), (ItemDeletion) change, old);
    }

    private static Key key(Change change, AccountTable accounts) {
        return new Key(accounts.get(change.account()).account(), change.uri());
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
                    StoredItem item = Rows.item(rows);
                    found.put(new Key(item.account(), item.uri()), item);
                }
            }
        }
        return found;
    }

    private Map<Key, Long> write(List<StoredItem> rows, List<Owner> owners) throws SQLException {
        Map<Key, Long> ids = new HashMap<>();
        if (rows.isEmpty()) {
            return ids;
        }
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            judgements.add(judge.judge(rows.get(i), owners.get(i)));
        }
        Columns<StoredItem> items = new Columns<>(connection, rows);
        Columns<Judgement> judged = new Columns<>(connection, judgements);
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(1, items.of("bigint", StoredItem::account));
            upsert.setArray(2, items.of("text", StoredItem::uri));
            upsert.setArray(3, items.of("text", StoredItem::kind));
            upsert.setArray(4, items.of("text", StoredItem::audience));
            upsert.setArray(5, items.of("text", StoredItem::container));
            upsert.setArray(6, items.of("boolean", StoredItem::privateMessage));
            upsert.setArray(7, items.of("boolean", StoredItem::isLive));
            upsert.setArray(8, items.of("text", StoredItem::state));
            upsert.setArray(9, items.of("boolean", StoredItem::sensitive));
            upsert.setArray(10, items.of("timestamptz", StoredItem::published));
            upsert.setArray(11, items.of("timestamptz", StoredItem::version));
            upsert.setArray(12, items.of("timestamptz", StoredItem::placed));
            upsert.setArray(13, items.of("timestamptz", StoredItem::publicSince));
            upsert.setArray(14, items.of("smallint", StoredItem::marks));
            upsert.setArray(15, items.of("text", StoredItem::excerpt));
            upsert.setArray(16, items.of("text", StoredItem::url));
            upsert.setArray(17, judged.of("bigint", judgement -> judge.rules().fingerprint()));
            upsert.setArray(18, judged.of("smallint", Judgement::decided));
            upsert.setArray(19, judged.of("integer", Judgement::failing));
            upsert.setArray(20, judged.of("timestamptz", judgement -> judge.at()));
            upsert.setArray(21, judged.of("timestamptz", Judgement::review));
            try (ResultSet returned = upsert.executeQuery()) {
                while (returned.next()) {
                    ids.put(new Key(returned.getLong(1), returned.getString(2)), returned.getLong(3));
                }
            }
        }
        return ids;
    }
}
