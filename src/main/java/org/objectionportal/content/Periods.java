package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads when objections were in force: those of an account's owner, and those it keeps from when it had another one. */
final class Periods {

    private static final String READ = """
            SELECT given.account, o.since, o.until FROM unnest(?::bigint[], ?::text[]) AS given (account, subject)
                JOIN objection_period o ON o.subject = given.subject
            UNION
            SELECT account_id, since, until FROM kept_objection WHERE account_id = ANY (?) AND kept_at <= ?""";

    /** Later than anything that was kept. */
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private Periods() {
    }

    /** By account; one that never was under an objection is not among them. */
    static Map<Long, List<Period>> of(Connection connection, Collection<Owner> owners) throws SQLException {
        return of(connection, owners, END);
    }

    /** @param at nothing that was kept after it */
    static Map<Long, List<Period>> of(Connection connection, Collection<Owner> owners, Instant at) throws SQLException {
        Map<Long, List<Period>> periods = new HashMap<>();
        if (owners.isEmpty()) {
            return periods;
        }
        List<Owner> rows = List.copyOf(owners);
        Columns<Owner> columns = new Columns<>(connection, rows);
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setArray(1, columns.of("bigint", Owner::account));
            select.setArray(2, columns.of("text", Owner::subject));
            select.setArray(3, columns.of("bigint", Owner::account));
            select.setObject(4, at.atOffset(ZoneOffset.UTC));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    periods.computeIfAbsent(found.getLong(1), account -> new ArrayList<>())
                            .add(new Period(Rows.instant(found, "since"), Rows.instant(found, "until")));
                }
            }
        }
        return periods;
    }
}
