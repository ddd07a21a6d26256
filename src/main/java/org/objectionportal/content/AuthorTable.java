package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.objectionportal.content.Change.ItemVersion;

/**
 * With whose account an item of several authors is stored, and who the others are (H12). It stays where it is once stored,
 * whichever of its authors tells of it next; a new one is stored with the first whose account is known.
 */
class AuthorTable {

    private static final String STORED = """
            SELECT i.uri, h.uri AS home, i.author FROM item_author i JOIN account h ON h.id = i.account_id
            WHERE i.uri = ANY (?) ORDER BY i.account_id""";

    private static final String STORED_ALONE = """
            SELECT c.uri, a.uri AS home, NULL AS author FROM unnest(?::text[], ?::text[]) AS wanted (uri, author)
                JOIN account a ON a.uri = wanted.author JOIN content_item c ON c.account_id = a.id AND c.uri = wanted.uri
            ORDER BY a.id""";

    private static final String OF_ITEMS = "SELECT item_id, author FROM item_author WHERE account_id = ? AND item_id = ANY (?)";

    private static final String CLEAR = """
            DELETE FROM item_author i USING unnest(?::bigint[], ?::bigint[]) AS old (account_id, item_id)
            WHERE i.account_id = old.account_id AND i.item_id = old.item_id""";

    private static final String INSERT = """
            INSERT INTO item_author (account_id, item_id, uri, author)
            SELECT * FROM unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[])""";

    private record Place(String uri, String author) {
    }

    private record Row(long account, long item, String uri, String author) {
    }

    /** @param home the account it is stored with already, or {@code null}; @param owner of where it is or is to be, if known */
    private record Placed(String home, Owner owner, Set<String> coauthors) {
    }

    private final Connection connection;
    private final AccountTable accounts;
    /** Worked out once for each change, which is told apart as an object. */
    private final Map<Change, Placed> placed = new IdentityHashMap<>();
    /** By item and the account it is stored with: all who wrote it. */
    private final Map<String, Map<String, Set<String>>> stored = new HashMap<>();
    private final List<Row> old = new ArrayList<>();
    private final List<Row> given = new ArrayList<>();

    /** @param accounts those of all authors of what is looked up, as far as known, and locked */
    AuthorTable(Connection connection, AccountTable accounts) {
        this.connection = connection;
        this.accounts = accounts;
    }

    /** Finds out where the items of {@code changes} are, and locks the accounts that none of them names. */
    void lookUp(List<Change> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(STORED)) {
            select.setArray(1, new Columns<>(connection, changes).of("text", Change::uri));
            read(select);
        }
        List<Place> joint = changes.stream().filter(change -> change.authors().size() > 1)
                .flatMap(change -> change.authors().stream().map(author -> new Place(change.uri(), author))).toList();
        if (!joint.isEmpty()) {
            Columns<Place> columns = new Columns<>(connection, joint);
            try (PreparedStatement select = connection.prepareStatement(STORED_ALONE)) {
                select.setArray(1, columns.of("text", Place::uri));
                select.setArray(2, columns.of("text", Place::author));
                read(select);
            }
        }
        Set<String> unlocked = new TreeSet<>();
        changes.stream().map(this::home).filter(home -> home != null && accounts.get(home) == null).forEach(unlocked::add);
        if (!unlocked.isEmpty()) {
            accounts.lock(unlocked);
        }
        changes.forEach(change -> placed.put(change, place(change)));
    }

    private Placed place(Change change) {
        String home = home(change);
        List<String> named = change.authors();
        if (home == null && named.size() == 1) {
            return new Placed(null, accounts.get(named.get(0)), Set.of());
        }
        Owner owner = home != null ? accounts.get(home)
                : named.stream().map(accounts::get).filter(Objects::nonNull).findFirst().orElse(null);
        if (owner == null) {
            return new Placed(home, null, Set.of());
        }
        Set<String> authors = new TreeSet<>(change instanceof ItemVersion || home == null ? named
                : stored.get(change.uri()).get(home));
        authors.removeIf(author -> accounts.get(author) != null && accounts.get(author).account() == owner.account());
        return new Placed(home, owner, authors);
    }

    private void read(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String home = rows.getString("home");
                Set<String> authors = stored.computeIfAbsent(rows.getString("uri"), uri -> new LinkedHashMap<>())
                        .computeIfAbsent(home, uri -> new TreeSet<>(Set.of(home)));
                if (rows.getString("author") != null) {
                    authors.add(rows.getString("author"));
                }
            }
        }
    }

    /** The account the item is stored with, or is to be; {@code null} if no author's account is known. */
    Owner owner(Change change) {
        return placed.get(change).owner();
    }

    /** Nobody who has not written an item tells of it: what names other authors is another item. */
    private String home(Change change) {
        Map<String, Set<String>> places = stored.get(change.uri());
        return places == null ? null : places.entrySet().stream()
                .filter(place -> !Collections.disjoint(place.getValue(), change.authors())).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    /** Who wrote it beside the owner of the account it is stored with, once {@code change} is. */
    Set<String> coauthors(Change change) {
        return placed.get(change).coauthors();
    }

    /** Those of stored items of one account, by their number; of others there is none. */
    static Map<Long, Set<String>> of(Connection connection, long account, Collection<Long> items) throws SQLException {
        Map<Long, Set<String>> authors = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(OF_ITEMS)) {
            select.setLong(1, account);
            select.setArray(2, connection.createArrayOf("bigint", items.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    authors.computeIfAbsent(rows.getLong(1), item -> new TreeSet<>()).add(rows.getString(2));
                }
            }
        }
        return authors;
    }

    /** Who wrote an item that is to be written. @param item its number */
    void add(Change change, long item) {
        if (change instanceof ItemVersion && (placed.get(change).home() != null || change.authors().size() > 1)) {
            long account = owner(change).account();
            old.add(new Row(account, item, null, null));
            coauthors(change).forEach(author -> given.add(new Row(account, item, change.uri(), author)));
        }
    }

    /** Stores who wrote with whom what was added. */
    void write() throws SQLException {
        execute(CLEAR, old, false);
        execute(INSERT, given, true);
    }

    private void execute(String sql, List<Row> rows, boolean authors) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Columns<Row> columns = new Columns<>(connection, rows);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, columns.of("bigint", Row::account));
            statement.setArray(2, columns.of("bigint", Row::item));
            if (authors) {
                statement.setArray(3, columns.of("text", Row::uri));
                statement.setArray(4, columns.of("text", Row::author));
            }
            statement.executeUpdate();
        }
    }
}
