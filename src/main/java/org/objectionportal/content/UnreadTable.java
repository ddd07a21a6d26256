package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemDoubt;
import org.objectionportal.content.Change.ItemVersion;

/**
 * What came of accounts and could not be read: which item, of when, and nothing of what it says. So that nobody can fill the
 * disk, about {@value #MOST} items of an account are kept, and of more only that there are. Told again, it is the same.
 */
class UnreadTable {

    static final int MOST = 1_000;

    private static final String GIVEN = "unnest(?::bigint[], ?::text[], ?::timestamptz[]) AS given (account_id, uri, version)";

    private static final String OPEN = "SELECT account_id FROM unread_count WHERE account_id = ANY (?) AND items > 0";

    /** What an account holds out for it stays told, also when another of its authors has an item of the same name. */
    private static final String SETTLE = """
            DELETE FROM unread_item u USING %s
            WHERE u.account_id = given.account_id AND u.uri = given.uri AND (u.version IS NULL OR u.version <= given.version)
                AND NOT EXISTS (SELECT FROM content_item c WHERE c.account_id = u.account_id AND c.uri = u.uri AND c.marks & %d <> 0)""".formatted(
            GIVEN, Mark.UNREAD.with(0));

    /** Of an item of several authors each may have one: the latest counts, once. */
    private static final String LATER = """
            SELECT DISTINCT ON (u.uri) u.uri, u.version, a.uri AS author FROM unread_item u JOIN account a ON a.id = u.account_id JOIN %s
                ON u.account_id = given.account_id AND u.uri = given.uri AND u.version > given.version
            ORDER BY u.uri, u.version DESC""".formatted(GIVEN);

    private static final String TURN_AWAY = """
            UPDATE unread_count c SET more = true FROM %s
            WHERE c.account_id = given.account_id AND c.items >= ? AND NOT c.more
                AND NOT EXISTS (SELECT FROM unread_item u WHERE u.account_id = given.account_id AND u.uri = given.uri)""".formatted(GIVEN);

    private static final String KEEP = """
            INSERT INTO unread_item AS u (account_id, uri, version, came_at)
            SELECT given.*, ?::timestamptz FROM %s LEFT JOIN unread_count c ON c.account_id = given.account_id
            WHERE coalesce(c.items, 0) < ?
                OR EXISTS (SELECT FROM unread_item k WHERE k.account_id = given.account_id AND k.uri = given.uri)
            ORDER BY given.account_id, given.uri
            ON CONFLICT (account_id, uri) DO UPDATE SET version = excluded.version, came_at = excluded.came_at
                WHERE coalesce(u.version, '-infinity') < excluded.version""".formatted(GIVEN);

    private record Row(long account, String uri, Instant version) {
    }

    private final Connection connection;
    private final Instant at;
    private final AccountTable accounts;
    private final ItemTable items;

    /**
     * @param accounts those of all authors of what is told, as far as known, and locked
     * @param items has put what is told
     */
    UnreadTable(Connection connection, Instant at, AccountTable accounts, ItemTable items) {
        this.connection = connection;
        this.at = at;
        this.accounts = accounts;
        this.items = items;
    }

    /**
     * Keeps what could not be read, and lets go what now could.
     *
     * @param told what became of items, each of them told of once
     * @return that there are later versions than those that came now for the first time; once they are put, {@link #keep} follows
     */
    List<Change> put(Map<Change, Effect> told) throws SQLException {
        List<Change> later = settle(told);
        keep(told);
        return later;
    }

    /** Keeps what could not be read, with the account that the item is stored with, or would be. */
    void keep(Map<Change, Effect> told) throws SQLException {
        List<Row> unread = new ArrayList<>();
        told.forEach((change, effect) -> {
            if (change instanceof ItemDoubt doubt && (effect == Effect.HELD || effect == Effect.UNREAD && doubt.content())) {
                unread.add(new Row(items.account(doubt), doubt.uri(), doubt.version()));
            }
        });
        if (!unread.isEmpty()) {
            try (PreparedStatement update = connection.prepareStatement(TURN_AWAY)) {
                give(update, 1, unread);
                update.setInt(4, MOST);
                update.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
                insert.setObject(1, at.atOffset(ZoneOffset.UTC));
                give(insert, 2, unread);
                insert.setInt(5, MOST);
                insert.executeUpdate();
            }
        }
    }

    private List<Change> settle(Map<Change, Effect> told) throws SQLException {
        List<Change> later = new ArrayList<>();
        Set<Long> open = open();
        List<Row> read = new ArrayList<>();
        if (!open.isEmpty()) {
            told.forEach((change, effect) -> {
                if (change instanceof ItemVersion && effect == Effect.STORED || change instanceof ItemDeletion && effect == Effect.DELETED) {
                    rows(change).filter(row -> open.contains(row.account())).forEach(read::add);
                }
            });
        }
        if (read.isEmpty()) {
            return later;
        }
        try (PreparedStatement delete = connection.prepareStatement(SETTLE)) {
            give(delete, 1, read);
            delete.executeUpdate();
        }
        try (PreparedStatement select = connection.prepareStatement(LATER)) {
            give(select, 1, read);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    later.add(new ItemDoubt(rows.getString("uri"), Rows.instant(rows, "version"), rows.getString("author"), List.of(), true));
                }
            }
        }
        return later;
    }

    /** Most runs are of accounts of which everything could be read: they pay one look-up. */
    private Set<Long> open() throws SQLException {
        Set<Long> open = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setArray(1, connection.createArrayOf("bigint", accounts.all().stream().map(Owner::account).toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    open.add(rows.getLong(1));
                }
            }
        }
        return open;
    }

    /** One for each author whose account is known, and for whom the item is stored with if that is none of them any more. */
    private Stream<Row> rows(Change change) {
        return Stream.concat(Stream.of(items.account(change)), change.authors().stream().map(accounts::get).filter(Objects::nonNull).map(Owner::account))
                .distinct().map(each -> new Row(each, change.uri(), change.version()));
    }

    private void give(PreparedStatement statement, int first, List<Row> rows) throws SQLException {
        Columns<Row> columns = new Columns<>(connection, rows);
        statement.setArray(first, columns.of("bigint", Row::account));
        statement.setArray(first + 1, columns.of("text", Row::uri));
        statement.setArray(first + 2, columns.of("timestamptz", Row::version));
    }
}
