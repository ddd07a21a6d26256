package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.objectionportal.content.Judge.Judgement;

/**
 * Finds and writes whole rows of {@code content_item}, a statement for a run. Whoever writes has locked the accounts and seen
 * what there was, so what was not there is new and goes in by COPY.
 */
final class ItemRows {

    /**
     * One way through the index for all that is wanted of an account. In its order and without sorting, the key is the only
     * index the planner can take, whatever it knows of the tables.
     */
    static final String FIND = """
            SELECT c.* FROM (SELECT account_id, array_agg(uri) AS uris FROM unnest(?::bigint[], ?::text[]) AS given (account_id, uri)
                GROUP BY account_id) wanted CROSS JOIN LATERAL
                (SELECT * FROM content_item_%d c WHERE c.account_id = wanted.account_id AND c.uri = ANY (wanted.uris)
                 ORDER BY c.uri) c""";

    static final String SORT = "SET LOCAL enable_sort TO %s";

    /** What is written, in the order it is. */
    static final String ALL = """
            account_id, uri, kind, audience, container, private_message, live, state,
                sensitive, published, version, placed, public_since, marks, excerpt, url, rules, decided, failing,
                judged_at, review_at, doubt, id""";

    static final int COLUMNS = 23;

    /** Always conflicts: it is how a row is found by its key whatever the planner thinks. */
    private static final String CHANGE = "INSERT INTO content_item (" + ALL + """
            ) SELECT given.* FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[],
                ?::boolean[], ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[],
                ?::timestamptz[], ?::smallint[], ?::text[], ?::text[], ?::bigint[], ?::smallint[], ?::integer[],
                ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::bigint[]) AS given
            ON CONFLICT (account_id, uri) DO UPDATE SET kind = excluded.kind, audience = excluded.audience,
                container = excluded.container, private_message = excluded.private_message,
                live = excluded.live, state = excluded.state, sensitive = excluded.sensitive,
                published = excluded.published, version = excluded.version, placed = excluded.placed,
                public_since = excluded.public_since, marks = excluded.marks, excerpt = excluded.excerpt,
                url = excluded.url, rules = excluded.rules, decided = excluded.decided, failing = excluded.failing,
                judged_at = excluded.judged_at, review_at = excluded.review_at,
                doubt = excluded.doubt""";

    /** Where an item is. */
    record Key(long account, String uri) {
    }

    /** An item as it is stored. */
    record Found(long id, StoredItem item) {
    }

    /** An item as it is to be stored. @param known whether it is stored already */
    record Judged(long id, boolean known, StoredItem item, Judgement judgement) {
    }

    private final Connection connection;
    private final Judge judge;
    private final NewRows added;

    ItemRows(Connection connection, Judge judge) {
        this.connection = connection;
        this.judge = judge;
        this.added = new NewRows(connection, judge);
    }

    Map<Key, Found> find(List<Key> keys) throws SQLException {
        Map<Key, Found> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        Map<Integer, List<Key>> parts = Partitions.split(connection, keys, Key::account);
        try (Statement statement = connection.createStatement()) {
            statement.execute(SORT.formatted("off"));
            for (Map.Entry<Integer, List<Key>> part : parts.entrySet()) {
                find(part.getValue(), FIND.formatted(part.getKey()), found);
            }
            statement.execute(SORT.formatted("DEFAULT"));
        }
        return found;
    }

    private void find(List<Key> keys, String sql, Map<Key, Found> found) throws SQLException {
        Columns<Key> columns = new Columns<>(connection, keys);
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, columns.of("bigint", Key::account));
            select.setArray(2, columns.of("text", Key::uri));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    StoredItem item = Rows.item(rows);
                    found.put(new Key(item.account(), item.uri()), new Found(rows.getLong("id"), item));
                }
            }
        }
    }

    /** The number of an item that is not there yet. */
    long number() throws SQLException {
        return added.number();
    }

    /** @param rows of different items */
    void write(List<Judged> rows) throws SQLException {
        Map<Boolean, List<Judged>> known = rows.stream().collect(Collectors.partitioningBy(Judged::known));
        added.write(known.get(false));
        if (!known.get(true).isEmpty()) {
            change(known.get(true));
        }
    }

    private void change(List<Judged> rows) throws SQLException {
        Columns<StoredItem> items = new Columns<>(connection, rows.stream().map(Judged::item).toList());
        Columns<Judgement> judged = new Columns<>(connection, rows.stream().map(Judged::judgement).toList());
        try (PreparedStatement upsert = connection.prepareStatement(CHANGE)) {
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
            upsert.setArray(23, new Columns<>(connection, rows).of("bigint", Judged::id));
            upsert.executeUpdate();
        }
    }
}
