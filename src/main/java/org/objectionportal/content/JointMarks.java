package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import javax.sql.DataSource;

import org.objectionportal.eligibility.RulesInForce;

/**
 * Leaves out single items that stand in the account of somebody else, for one of those who wrote them (R4, H12): out, or in
 * again, from that second. Each act takes part in the caller's transaction, and done twice is the same as once. It holds for
 * the person, whichever of their accounts a later version names, and whoever owns the item later.
 *
 * <p>An item that {@link JointItems} would never list for {@code subject} is as if it did not exist: the answer is {@code false}.
 */
@Singleton
public class JointMarks {

    /** The owner's account is not asked whether it is up to date: whoever was shown the item may leave it out. */
    private static final String FIND = """
            SELECT i.account_id, mine.uri FROM account mine JOIN item_author i ON i.author = mine.uri
                JOIN open_account owner ON owner.id = i.account_id
            WHERE mine.subject = ? AND i.item_id = ? AND i.open AND owner.subject IS DISTINCT FROM mine.subject
                AND i.account_id NOT IN (SELECT blocked_with(?))""";

    private final DataSource database;
    private final RulesInForce rules;
    private final Clock clock;

    JointMarks(DataSource database, RulesInForce rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param subject Keycloak "sub" of the co-author */
    @Transactional
    public boolean exclude(String subject, long item) throws SQLException {
        return act(subject, item, (table, account, authors, at) -> table.place(account, item, authors, subject, at));
    }

    /** Takes {@link #exclude} back; what their co-authors and the owner have left out stays out. */
    @Transactional
    public boolean include(String subject, long item) throws SQLException {
        return act(subject, item, (table, account, authors, at) -> table.end(account, item, subject, at));
    }

    private interface Act {
        void on(ExclusionTable table, long account, Set<String> authors, OffsetDateTime at) throws SQLException;
    }

    private boolean act(String subject, long item, Act act) throws SQLException {
        Judge judge = new Judge(rules.now(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        try (Connection connection = database.getConnection()) {
            Set<String> authors = new TreeSet<>();
            long account = find(connection, subject, item, authors);
            MarkTable marks = new MarkTable(connection, judge);
            if (authors.isEmpty() || !marks.lockAccount(account, null) || !marks.read(item)) {
                return false;
            }
            act.on(new ExclusionTable(connection), account, authors, judge.at().atOffset(ZoneOffset.UTC));
            marks.judge();
            return true;
        }
    }

    /** @param authors gets the accounts of {@code subject} that the item names @return the account it stands in */
    private static long find(Connection connection, String subject, long item, Set<String> authors) throws SQLException {
        long account = 0;
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, subject);
            select.setLong(2, item);
            select.setString(3, subject);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    account = rows.getLong(1);
                    authors.add(rows.getString(2));
                }
            }
        }
        return account;
    }
}
