package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemDoubt;
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
                judged_at, review_at, doubt)
            SELECT given.* FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[],
                ?::boolean[], ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[],
                ?::timestamptz[], ?::smallint[], ?::text[], ?::text[], ?::bigint[], ?::smallint[], ?::integer[],
                ?::timestamptz[], ?::timestamptz[], ?::timestamptz[]) AS given
            ON CONFLICT (account_id, uri) DO UPDATE SET kind = excluded.kind, audience = excluded.audience,
                container = excluded.container, private_message = excluded.private_message,
                live = excluded.live, state = excluded.state, sensitive = excluded.sensitive,
                published = excluded.published, version = excluded.version, placed = excluded.placed,
                public_since = excluded.public_since, marks = excluded.marks, excerpt = excluded.excerpt,
                url = excluded.url, rules = excluded.rules, decided = excluded.decided, failing = excluded.failing,
                judged_at = excluded.judged_at, review_at = excluded.review_at,
                doubt = excluded.doubt
            RETURNING account_id, uri, id""";

    private static final Set<Effect> WRITING = EnumSet.of(Effect.STORED, Effect.DELETED, Effect.HELD);

    record Key(long account, String uri) {
    }

    private record Judged(StoredItem item, Judgement judgement) {
    }

    private final Connection connection;
    private final Judge judge;

    ItemTable(Connection connection, Judge judge) {
        this.connection = connection;
        this.judge = judge;
    }

    /** @param accounts those of all authors named in the changes, as far as known, and locked */
    Map<Change, Effect> put(List<Change> changes, AccountTable accounts) throws SQLException {
        Map<Change, Effect> effects = new HashMap<>();
        List<Change> known = new ArrayList<>();
        AuthorTable authors = new AuthorTable(connection, accounts);
        authors.lookUp(changes);
        for (Change change : changes) {
            if (authors.owner(change) == null) {
                effects.put(change, Effect.ACCOUNT_UNKNOWN);
            } else {
                known.add(change);
            }
        }
        Map<Key, StoredItem> before = find(known.stream().map(change -> key(change, authors)).toList());
        TagTable tags = new TagTable(connection);
        tags.lookUp(known);
        List<Change> newer = new ArrayList<>();
        for (Change change : known) {
            effects.put(change, effect(change, before.get(key(change, authors))));
            if (WRITING.contains(effects.get(change)) && !heldAlready(change, before.get(key(change, authors)))) {
                newer.add(change);
            }
        }
        Coauthors coauthors = Coauthors.read(connection, judge,
                newer.stream().flatMap(change -> authors.coauthors(change).stream()).collect(Collectors.toSet()));
        List<Judged> rows = new ArrayList<>();
        for (Change change : newer) {
            Owner owner = authors.owner(change);
            StoredItem row = row(change, owner, before.get(key(change, authors)), tags);
            Coauthors.Finding finding = coauthors.find(row, owner, authors.coauthors(change));
            StoredItem marked = finding.on(row);
            rows.add(new Judged(marked, judge.judge(marked, owner, finding.review())));
        }
        Map<Key, Long> ids = write(rows);
        tags.write(newer, ids, change -> key(change, authors), before.keySet());
        authors.write(newer, ids);
        return effects;
    }

    private static Effect effect(Change change, StoredItem old) {
        if (change instanceof ItemDoubt doubt) {
            return old == null ? Effect.UNREAD : Mark.UNREAD.in(old.doubted(doubt).marks()) ? Effect.HELD : Effect.UNCHANGED;
        }
        if (old == null && change instanceof ItemPlacement) {
            return Effect.ITEM_UNKNOWN;
        }
        return old != null && !old.isOlderThan(change) ? Effect.UNCHANGED
                : change instanceof ItemDeletion ? Effect.DELETED : Effect.STORED;
    }

    private static boolean heldAlready(Change change, StoredItem old) {
        return change instanceof ItemDoubt doubt && old.doubted(doubt).equals(old);
    }

    private static StoredItem row(Change change, Owner owner, StoredItem old, TagTable tags) {
        if (change instanceof ItemDoubt doubt) {
            return old.doubted(doubt);
        }
        if (change instanceof ItemVersion version) {
            StoredItem item = StoredItem.of(owner.account(), version, old);
            return item.marked(Mark.TAGS_OBJECTOR.set(item.marks(), tags.tagsObjector(version, owner)));
        }
        return change instanceof ItemPlacement placement ? old.placed(placement)
                : StoredItem.deleted(owner.account(), (ItemDeletion) change, old);
    }

    private static Key key(Change change, AuthorTable authors) {
        return new Key(authors.owner(change).account(), change.uri());
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

    private Map<Key, Long> write(List<Judged> rows) throws SQLException {
        Map<Key, Long> ids = new HashMap<>();
        if (rows.isEmpty()) {
            return ids;
        }
        Columns<StoredItem> items = new Columns<>(connection, rows.stream().map(Judged::item).toList());
        Columns<Judgement> judged = new Columns<>(connection, rows.stream().map(Judged::judgement).toList());
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
            upsert.setArray(22, items.of("timestamptz", StoredItem::doubt));
            try (ResultSet returned = upsert.executeQuery()) {
                while (returned.next()) {
                    ids.put(new Key(returned.getLong(1), returned.getString(2)), returned.getLong(3));
                }
            }
        }
        return ids;
    }
}
