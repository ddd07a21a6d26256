package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.objectionportal.eligibility.AccountFacts;
import org.objectionportal.eligibility.Level;
import org.objectionportal.eligibility.LevelOutcome;
import org.objectionportal.eligibility.PersonFacts;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.eligibility.Snapshot;

import jakarta.inject.Singleton;

/**
 * What was known of an item at any instant since the portal first heard of it, for answering later why it was used or
 * not (Art. 5(2) GDPR). For staff and audits, and for {@link WhatIf}: nothing here is bound to a data subject.
 * Facts that depend on a parameter, such as whether an author was an adult, follow the version of the programme in force at
 * that instant.
 */
@Singleton
public class Past {

    private static final String ITEM = """
            SELECT account_id, kind, audience, container, private_message, live, state, sensitive, published, public_since,
                marks, rules, failing, judged_at
            FROM content_item WHERE account_id = ? AND id = ? AND judged_at <= ?
            UNION ALL
            SELECT account_id, kind, audience, container, private_message, live, state, sensitive, published, public_since,
                marks, rules, failing, judged_at
            FROM content_item_past WHERE account_id = ? AND id = ? AND judged_at <= ? AND until > ?
            ORDER BY judged_at DESC LIMIT 1""";

    private static final String ACCOUNT = """
            SELECT id, subject, product, birth_date, adult, adult_since, region, state, hidden, public_since, notified_at,
                as_of, disputed, kept_of, changed_at
            FROM account WHERE id = ? AND changed_at <= ?
            UNION ALL
            SELECT id, subject, product, birth_date, adult, adult_since, region, state, hidden, public_since, notified_at,
                as_of, disputed, kept_of, changed_at
            FROM account_past WHERE id = ? AND changed_at <= ? AND until > ?
            ORDER BY changed_at DESC LIMIT 1""";

    private static final String REST = """
            SELECT (SELECT max(as_of) FROM content_source WHERE product = ? AND received_at <= ?) AS as_of,
                EXISTS (SELECT FROM recheck WHERE account_id = ? AND requested_at <= ?
                    AND (done_at IS NULL OR done_at > ?)) AS being_rejudged""";

    /**
     * What was known and what was stored.
     *
     * @param stored the item-level outcome that stood then
     * @param rules fingerprint of the rules that gave it
     * @param judgedAt when it was evaluated
     */
    public record Record(Snapshot snapshot, LevelOutcome stored, long rules, Instant judgedAt) {
    }

    private final DataSource database;
    private final RulesInForce rules;

    Past(DataSource database, RulesInForce rules) {
        this.database = database;
        this.rules = rules;
    }

    /** The item as it was known at {@code at}; empty if it was not known yet. */
    public Optional<Record> of(long account, long item, Instant at) throws SQLException {
        return of(account, item, at, rules.at(at).programme());
    }

    /** The same, under a programme the caller has asked for already. */
    Optional<Record> of(long account, long item, Instant at, Programme programme) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement items = prepare(connection, ITEM, account, item, at, account, item, at, at);
                ResultSet row = items.executeQuery();
                PreparedStatement accounts = prepare(connection, ACCOUNT, account, at, account, at, at);
                ResultSet of = accounts.executeQuery()) {
            if (!row.next() || !of.next()) {
                return Optional.empty();
            }
            Owner then = Rows.owner(of);
            List<Period> objections = then.with(Periods.of(connection, List.of(then), at)).objections()
                    .stream().filter(period -> !period.since().isAfter(at)).map(period -> period.asKnownAt(at)).toList();
            Owner owner = new Owner(then.account(), then.subject(), then.product(), then.birthDate(), then.adult(),
                    then.adultSince(), objections);
            Snapshot snapshot = new Snapshot(new PersonFacts(Period.anyCovers(objections, at)),
                    accountFacts(connection, of, at), Rows.pastItem(row).facts(owner, programme), at);
            return Optional.of(new Record(snapshot, LevelOutcome.ofBits(Level.ITEM, row.getInt("failing")),
                    row.getLong("rules"), Rows.instant(row, "judged_at")));
        }
    }

    private static AccountFacts accountFacts(Connection connection, ResultSet of, Instant at) throws SQLException {
        long id = of.getLong("id");
        try (PreparedStatement select = prepare(connection, REST, of.getString("product"), at, id, at, at);
                ResultSet rest = select.executeQuery()) {
            rest.next();
            return Rows.accountFacts(of, Rows.instant(rest, "as_of"), rest.getBoolean("being_rejudged"));
        }
    }

    static PreparedStatement prepare(Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}
