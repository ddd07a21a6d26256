package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** The marks of one item, whose account is locked until the transaction ends. */
class MarkTable {

    private static final String ACCOUNT_OF = """
            SELECT c.account_id FROM account a JOIN content_item c ON c.account_id = a.id AND c.id = ? WHERE a.subject = ?""";

    private static final String READ = "SELECT * FROM content_item WHERE account_id = ? AND id = ?";

    private static final String PLACE = """
            INSERT INTO item_mark (account_id, item_id, kind, ground, placed_by, since) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (account_id, coalesce(item_id, 0), kind) WHERE until IS NULL DO NOTHING""";

    private static final String END = """
            UPDATE item_mark SET until = greatest(since, ?), ended_by = ?
            WHERE account_id = ? AND coalesce(item_id, 0) = coalesce(?, 0) AND kind = ? AND until IS NULL""";

    /** What a former owner of the account has disputed is not the new one's to take back. */
    private static final String RETRACT = END
            + " AND EXISTS (SELECT FROM account a WHERE a.id = item_mark.account_id AND item_mark.placed_by IN (a.subject, a.added_as))";

    private static final String DISPUTE_ACCOUNT = """
            UPDATE account SET disputed = ?, changed_at = ? WHERE id = ? AND disputed <> ?""";

    private final Connection connection;
    private final JudgingTable judging;
    private final OffsetDateTime at;
    private Owner owner;
    private Long item;
    private StoredItem row;

    MarkTable(Connection connection, Judge judge) {
        this.connection = connection;
        this.judging = new JudgingTable(connection, judge);
        this.at = judge.at().atOffset(ZoneOffset.UTC);
    }

    /** @return whether {@code item} is of {@code subject}; then it is locked and read */
    boolean lockOwned(String subject, long item) throws SQLException {
        long account;
        try (PreparedStatement select = connection.prepareStatement(ACCOUNT_OF)) {
            select.setLong(1, item);
            select.setString(2, subject);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    return false;
                }
                account = found.getLong(1);
            }
        }
        return lockAccount(account, subject) && read(item);
    }

    /** @param subject whose it has to be; {@code null}: anybody's */
    boolean lockAccount(long account, String subject) throws SQLException {
        owner = judging.lock(account);
        return owner != null && (subject == null || subject.equals(owner.subject()));
    }

    boolean read(long item) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setLong(1, owner.account());
            select.setLong(2, item);
            this.item = item;
            this.row = JudgingTable.read(select).get(item);
        }
        return row != null;
    }

    boolean place(Mark mark, DisputeGround ground, String by) throws SQLException {
        if (row != null) {
            row = row.marked(mark.with(row.marks()));
        }
        try (PreparedStatement insert = connection.prepareStatement(PLACE)) {
            insert.setLong(1, owner.account());
            insert.setObject(2, item, Types.BIGINT);
            insert.setString(3, mark.name());
            insert.setString(4, ground == null ? null : ground.name());
            insert.setString(5, by);
            insert.setObject(6, at);
            return insert.executeUpdate() == 1;
        }
    }

    /** @return whether it was there */
    boolean end(Mark mark, String by) throws SQLException {
        return end(END, mark, by);
    }

    /** Ends all by which the owner has left it out, as its owner or as one of its authors. */
    void include(String by) throws SQLException {
        end(Mark.EXCLUDED, by);
        new ExclusionTable(connection).end(owner.account(), item, by, at);
    }

    /** Ends what the owner has disputed, and nobody else has. @return whether there was something */
    boolean retract(String by) throws SQLException {
        return end(RETRACT, Mark.DISPUTED, by);
    }

    private boolean end(String sql, Mark mark, String by) throws SQLException {
        boolean ended;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, at);
            update.setString(2, by);
            update.setLong(3, owner.account());
            update.setObject(4, item, Types.BIGINT);
            update.setString(5, mark.name());
            ended = update.executeUpdate() == 1;
        }
        if (ended && row != null) {
            row = row.marked(mark.without(row.marks()));
        }
        return ended;
    }

    /** Stores the item's outcome with the marks it has now. */
    void judge() throws SQLException {
        judging.judge(owner, Map.of(item, row));
    }

    boolean disputeAccount(DisputeGround ground, String by) throws SQLException {
        place(Mark.DISPUTED, ground, by);
        setDisputed(true);
        return true;
    }

    boolean settleAccount(String by) throws SQLException {
        return settled(end(Mark.DISPUTED, by));
    }

    boolean retractAccount(String by) throws SQLException {
        return settled(retract(by));
    }

    private boolean settled(boolean ended) throws SQLException {
        if (ended) {
            setDisputed(false);
        }
        return ended;
    }

    private void setDisputed(boolean disputed) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(DISPUTE_ACCOUNT)) {
            update.setBoolean(1, disputed);
            update.setObject(2, at);
            update.setLong(3, owner.account());
            update.setBoolean(4, disputed);
            update.executeUpdate();
        }
    }
}
