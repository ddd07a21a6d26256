package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.objectionportal.content.Change.AccountVersion;

/** The accounts a run of changes is about, locked until the transaction ends. */
class AccountTable {

    private static final String LOCK = """
            SELECT * FROM account WHERE uri = ANY (?) ORDER BY id FOR NO KEY UPDATE""";

    /** What is worked out here depends on what stood before: since when. Whose it is depends on the sign-ins people have added. */
    private static final String UPSERT = """
            INSERT INTO account AS a (uri, version, product, name, birth_date, adult, adult_since, region, state, hidden,
                    notified_at, as_of, changed_at, subject, added_as)
            SELECT given.uri, given.version, product, name, birth_date, adult, adult_since, region, state, hidden,
                    notified_at, as_of, changed_at, coalesce(added.owner, given.named), added.subject
            FROM unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::date[],
                    ?::boolean[], ?::timestamptz[], ?::text[], ?::text[], ?::boolean[], ?::timestamptz[],
                    ?::timestamptz[], ?::timestamptz[]) AS given (uri, version, named, product, name, birth_date, adult,
                    adult_since, region, state, hidden, notified_at, as_of, changed_at)
                LEFT JOIN added_sign_in added ON added.subject = given.named AND added.until IS NULL
            ORDER BY given.uri
            ON CONFLICT (uri) DO UPDATE SET version = excluded.version, subject = excluded.subject,
                    added_as = excluded.added_as,
                    name = excluded.name, birth_date = excluded.birth_date, adult = excluded.adult,
                    adult_since = CASE WHEN excluded.adult_since = excluded.version AND a.adult THEN a.adult_since
                        ELSE excluded.adult_since END,
                    region = excluded.region, state = excluded.state, hidden = excluded.hidden,
                    public_since = CASE WHEN a.hidden AND NOT excluded.hidden THEN excluded.version
                        ELSE a.public_since END,
                    notified_at = excluded.notified_at, as_of = excluded.as_of, changed_at = excluded.changed_at
                WHERE a.version < excluded.version AND a.product = excluded.product
            RETURNING uri""";

    private final Connection connection;
    private final Instant at;
    private final Map<String, Owner> owners = new HashMap<>();
    /** Whom the platform names; {@link Owner#subject} is whose it is. */
    private final Map<String, String> named = new HashMap<>();

    AccountTable(Connection connection, Instant at) {
        this.connection = connection;
        this.at = at;
    }

    /** The account with this identifier, or {@code null}. */
    Owner get(String uri) {
        return owners.get(uri);
    }

    /** All that are known and locked. */
    Collection<Owner> all() {
        return owners.values();
    }

    void lock(Collection<String> uris) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setArray(1, connection.createArrayOf("text", new TreeSet<>(uris).toArray()));
            Map<String, Owner> found = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString("uri"), Rows.owner(row));
                    named.put(row.getString("uri"), Rows.named(row));
                }
            }
            Map<Long, List<Period>> objections = Periods.of(connection, found.values());
            found.forEach((uri, owner) -> owners.put(uri, owner.with(objections)));
        }
    }

    /** Every account that is linked to in {@code versions} has to be locked. */
    Map<Change, Effect> put(List<AccountVersion> versions) throws SQLException {
        Map<Change, Effect> effects = new HashMap<>();
        Map<String, String> subjects = new HashMap<>();
        List<AccountVersion> known = new ArrayList<>();
        for (AccountVersion version : versions) {
            String link = version.subject() == null ? version.linkedTo() : null;
            if (link != null && !subjects.containsKey(link) && get(link) == null) {
                effects.put(version, Effect.LINK_UNKNOWN);
                continue;
            }
            subjects.put(version.uri(), link == null ? version.subject()
                    : subjects.containsKey(link) ? subjects.get(link) : named.get(link));
            known.add(version);
        }
        if (known.isEmpty()) {
            return effects;
        }
        TreeSet<String> stored = write(known, subjects);
        lock(known.stream().map(AccountVersion::uri).toList());
        for (AccountVersion version : known) {
            boolean moved = !get(version.uri()).product().equals(version.product());
            effects.put(version, stored.contains(version.uri()) ? Effect.STORED
                    : moved ? Effect.PRODUCT_CHANGED : Effect.UNCHANGED);
        }
        return effects;
    }

    private TreeSet<String> write(List<AccountVersion> versions, Map<String, String> subjects) throws SQLException {
        Columns<AccountVersion> columns = new Columns<>(connection, versions);
        TreeSet<String> stored = new TreeSet<>();
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(1, columns.of("text", AccountVersion::uri));
            upsert.setArray(2, columns.of("timestamptz", AccountVersion::version));
            upsert.setArray(3, columns.of("text", version -> subjects.get(version.uri())));
            upsert.setArray(4, columns.of("text", AccountVersion::product));
            upsert.setArray(5, columns.of("text", AccountVersion::name));
            upsert.setArray(6, columns.of("date", AccountVersion::birthDate));
            upsert.setArray(7, columns.of("boolean", AccountVersion::adult));
            upsert.setArray(8, columns.of("timestamptz", version -> !Boolean.TRUE.equals(version.adult()) ? null
                    : version.adultSince() != null ? version.adultSince() : version.version()));
            upsert.setArray(9, columns.of("text", AccountVersion::region));
            upsert.setArray(10, columns.of("text", AccountVersion::state));
            upsert.setArray(11, columns.of("boolean", AccountVersion::hidden));
            upsert.setArray(12, columns.of("timestamptz", AccountVersion::notifiedAt));
            upsert.setArray(13, columns.of("timestamptz", AccountVersion::asOf));
            upsert.setArray(14, columns.of("timestamptz", version -> at));
            try (ResultSet returned = upsert.executeQuery()) {
                while (returned.next()) {
                    stored.add(returned.getString(1));
                }
            }
        }
        return stored;
    }
}
