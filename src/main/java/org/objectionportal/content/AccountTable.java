package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.objectionportal.content.Change.AccountVersion;

/** The accounts a run of changes is about, locked until the transaction ends. */
class AccountTable {

    private static final String LOCK = """
            SELECT id, uri, product, version FROM account WHERE uri = ANY (?) ORDER BY id FOR NO KEY UPDATE""";

    private static final String UPSERT = """
            INSERT INTO account AS a (uri, version, subject, product, name, birth_date, adult, region)
            SELECT * FROM unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::date[],
                    ?::boolean[], ?::text[]) AS given (uri) ORDER BY given.uri
            ON CONFLICT (uri) DO UPDATE SET version = excluded.version, subject = excluded.subject,
                    name = excluded.name, birth_date = excluded.birth_date, adult = excluded.adult,
                    region = excluded.region
                WHERE a.version < excluded.version AND a.product = excluded.product
            RETURNING uri""";

    record Row(long id, String product, Instant version) {
    }

    private final Connection connection;
    private final Map<String, Row> rows = new HashMap<>();

    AccountTable(Connection connection) {
        this.connection = connection;
    }

    /** The account with this identifier, or {@code null}. */
    Row get(String uri) {
        return rows.get(uri);
    }

    void lock(Collection<String> uris) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setArray(1, connection.createArrayOf("text", new TreeSet<>(uris).toArray()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.put(found.getString("uri"), new Row(found.getLong("id"), found.getString("product"),
                            found.getObject("version", OffsetDateTime.class).toInstant()));
                }
            }
        }
    }

    Map<Change, Effect> put(List<AccountVersion> versions) throws SQLException {
        Map<Change, Effect> effects = new HashMap<>();
        if (versions.isEmpty()) {
            return effects;
        }
        Columns<AccountVersion> columns = new Columns<>(connection, versions);
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(1, columns.of("text", AccountVersion::uri));
            upsert.setArray(2, columns.of("timestamptz", AccountVersion::version));
            upsert.setArray(3, columns.of("text", AccountVersion::subject));
            upsert.setArray(4, columns.of("text", AccountVersion::product));
            upsert.setArray(5, columns.of("text", AccountVersion::name));
            upsert.setArray(6, columns.of("date", AccountVersion::birthDate));
            upsert.setArray(7, columns.of("boolean", AccountVersion::adult));
            upsert.setArray(8, columns.of("text", AccountVersion::region));
            TreeSet<String> stored = new TreeSet<>();
            try (ResultSet returned = upsert.executeQuery()) {
                while (returned.next()) {
                    stored.add(returned.getString(1));
                }
            }
            lock(versions.stream().map(AccountVersion::uri).toList());
            for (AccountVersion version : versions) {
                boolean moved = !rows.get(version.uri()).product().equals(version.product());
                effects.put(version, stored.contains(version.uri()) ? Effect.STORED
                        : moved ? Effect.PRODUCT_CHANGED : Effect.UNCHANGED);
            }
        }
        return effects;
    }
}
