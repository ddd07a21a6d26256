package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import javax.sql.DataSource;

import org.objectionportal.eligibility.RulesInForce;

/**
 * Leaves out single items that stand in the account of somebody else, for one of those who wrote them (R4, H12): out, or in
 * again, from that second. Each act takes part in the caller's transaction, and done twice is the same as once. It holds for
 * all accounts the person has then, and those that come to them later ({@link ExclusionTable}), and whoever owns the item later.
 * Whoever gets one of their accounts gets with it what was left out, and can take it back.
 *
 * <p>An item that {@link JointItems} would never list for {@code subject} is as if it did not exist: the answer is {@code false}.
 */
@Singleton
public class JointMarks {

    /** The owner's account is not asked whether it is up to date: whoever was shown the item may leave it out. */
    private static final String FIND = """
            SELECT i.account_id FROM account mine JOIN item_author i ON i.author = mine.uri
                JOIN open_account owner ON owner.id = i.account_id
            WHERE mine.subject = ? AND i.item_id = ? AND %s LIMIT 1""".formatted(JointItems.LISTED);

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
        return act(subject, item, (table, account, at) -> table.place(account, item, subject, at));
    }

    /** Takes {@link #exclude} back; what their co-authors and the owner have left out stays out. */
    @Transactional
    public boolean include(String subject, long item) throws SQLException {
        return act(subject, item, (table, account, at) -> table.end(account, item, subject, at));
    }

    private interface Act {
        void on(ExclusionTable table, long account, OffsetDateTime at) throws SQLException;
    }

    private boolean act(String subject, long item, Act act) throws SQLException {
        Judge judge = Judge.now(rules.now(), clock);
        try (Connection connection = database.getConnection()) {
            MarkTable marks = new MarkTable(connection, judge);
            AddedSignIns.lock(connection);
            OptionalLong account = account(connection, subject, item);
            // Asked again once nobody else can change the item.
            if (account.isEmpty() || !marks.lockAccount(account.getAsLong(), null) || !account.equals(account(connection, subject, item))
                    || !marks.read(item)) {
                return false;
            }
            act.on(new ExclusionTable(connection), account.getAsLong(), judge.at().atOffset(ZoneOffset.UTC));
            marks.judge();
            return true;
        }
    }

    /** The account that the item stands in; empty if it does not exist for {@code subject}. */
    private static OptionalLong account(Connection connection, String subject, long item) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, subject);
            select.setLong(2, item);
            select.setString(3, subject);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
