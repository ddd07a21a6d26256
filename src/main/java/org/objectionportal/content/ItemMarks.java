package org.objectionportal.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import org.objectionportal.eligibility.RulesInForce;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/**
 * Excludes, admits, disputes single items: held out, or let in again, from that second. Each act takes part in the
 * caller's transaction, touches one row of the items, and done twice is the same as once. A later version of the
 * item keeps its marks.
 *
 * <p>Whoever acts for a data subject gives its {@code subject} (Keycloak "sub"); an item or account that is not theirs
 * is as if it did not exist, and the answer is {@code false}. Staff name the account, and themselves in {@code by}.
 */
@Singleton
public class ItemMarks {

    private final DataSource database;
    private final RulesInForce rules;
    private final Clock clock;

    ItemMarks(DataSource database, RulesInForce rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /** Leaves one's own item out (R4). */
    @Transactional
    public boolean exclude(String subject, long item) throws SQLException {
        return owned(subject, item, marks -> marks.place(Mark.EXCLUDED, null, subject));
    }

    /** Takes {@link #exclude} back, and {@link JointMarks#exclude} by another account of theirs. */
    @Transactional
    public boolean include(String subject, long item) throws SQLException {
        return owned(subject, item, marks -> marks.include(subject));
    }

    /** Lets one's own item in although it was published under an objection (R3); {@link #exclude} takes it out again. */
    @Transactional
    public boolean admit(String subject, long item) throws SQLException {
        return owned(subject, item, marks -> marks.place(Mark.ADMITTED, null, subject));
    }

    /** Disputes what is known of one's own item (R2). A second ground changes nothing while the first is open. */
    @Transactional
    public boolean dispute(String subject, long item, DisputeGround ground) throws SQLException {
        return owned(subject, item, marks -> marks.place(Mark.DISPUTED, ground, subject));
    }

    /** Takes {@link #dispute} back; what a former owner of the account has disputed stays. */
    @Transactional
    public boolean retract(String subject, long item) throws SQLException {
        return owned(subject, item, marks -> marks.retract(subject));
    }

    /**
     * Answers a dispute.
     *
     * @param upheld whether the data subject was right; the item is then left out as if they had excluded it
     */
    @Transactional
    public boolean settle(long account, long item, String by, boolean upheld) throws SQLException {
        return staff(account, item, marks -> {
            if (marks.end(Mark.DISPUTED, by) && upheld) {
                marks.place(Mark.EXCLUDED, null, by);
            }
        });
    }

    /** Holds an item back while somebody else's objection to it is decided (R2). */
    @Transactional
    public boolean restrict(long account, long item, String by) throws SQLException {
        return staff(account, item, marks -> marks.place(Mark.RESTRICTED, null, by));
    }

    /** Decides on somebody else's objection to an item (R1). */
    @Transactional
    public boolean decide(long account, long item, String by, boolean upheld) throws SQLException {
        return staff(account, item, marks -> {
            marks.end(Mark.RESTRICTED, by);
            if (upheld) {
                marks.place(Mark.UPHELD, null, by);
            } else {
                marks.end(Mark.UPHELD, by);
            }
        });
    }

    /** Disputes what is known of one's own account, and by that holds all its items out (R2, H20). */
    @Transactional
    public boolean disputeAccount(String subject, long account, DisputeGround ground) throws SQLException {
        return whole(account, subject, marks -> marks.disputeAccount(ground, subject));
    }

    /** Takes {@link #disputeAccount} back; what a former owner has disputed stays. */
    @Transactional
    public boolean retractAccount(String subject, long account) throws SQLException {
        return whole(account, subject, marks -> {
            marks.retractAccount(subject);
            return true;
        });
    }

    /** Ends the dispute of an account by its answer. */
    @Transactional
    public boolean settleAccount(long account, String by) throws SQLException {
        return whole(account, null, marks -> marks.settleAccount(by));
    }

    private interface WholeAct {
        boolean on(MarkTable marks) throws SQLException;
    }

    /** @param subject whose it has to be; {@code null}: anybody's */
    private boolean whole(long account, String subject, WholeAct act) throws SQLException {
        try (Connection connection = database.getConnection()) {
            MarkTable table = new MarkTable(connection, judge());
            return table.lockAccount(account, subject) && act.on(table);
        }
    }

    private interface Act {
        void on(MarkTable marks) throws SQLException;
    }

    private boolean owned(String subject, long item, Act act) throws SQLException {
        try (Connection connection = database.getConnection()) {
            MarkTable table = new MarkTable(connection, judge());
            return table.lockOwned(subject, item) && done(table, act);
        }
    }

    private boolean staff(long account, long item, Act act) throws SQLException {
        try (Connection connection = database.getConnection()) {
            MarkTable table = new MarkTable(connection, judge());
            return table.lockAccount(account, null) && table.read(item) && done(table, act);
        }
    }

    private static boolean done(MarkTable table, Act act) throws SQLException {
        act.on(table);
        table.judge();
        return true;
    }

    private Judge judge() {
        return Judge.now(rules.now(), clock);
    }
}
