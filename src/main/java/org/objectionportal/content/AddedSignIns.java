package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/**
 * Adds sign-ins that somebody has proven to be theirs, and ends that. What the platform says is of an added sign-in moves to
 * its owner in the same transaction, and with it what the owner's objection covers; what an account was under before, it
 * keeps (H14). There are no chains: who is added has none of their own. Done twice is the same as once.
 */
@Singleton
public class AddedSignIns {

    /** Adding waits for platforms that are telling accounts, and they for it: neither misses the other. */
    private static final int LOCK = 66;

    private static final String PERSON = "SELECT 1 FROM lock_person(?)";

    /** In the order in which everybody locks accounts. */
    private static final String ACCOUNTS = """
            SELECT id FROM account WHERE added_as = ? OR subject = ? AND added_as IS NULL ORDER BY id FOR NO KEY UPDATE""";

    private static final String END = """
            UPDATE added_sign_in SET until = greatest(since, ?), ended_by = ? WHERE subject = ? AND until IS NULL""";

    private static final String BEGIN = """
            INSERT INTO added_sign_in (subject, owner, proof, proven_at, since) VALUES (?, ?, ?, ?, ?)""";

    private static final String MOVE = """
            UPDATE account SET subject = ?, added_as = ?, changed_at = ?
            WHERE added_as = ? OR subject = ? AND added_as IS NULL""";

    private final DataSource database;
    private final Clock clock;

    AddedSignIns(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Until the transaction ends nobody adds a sign-in. Comes before accounts are locked. */
    static void hold(Connection connection) throws SQLException {
        execute(connection, "SELECT pg_advisory_xact_lock_shared(" + LOCK + ")");
    }

    /**
     * Adds {@code subject}, and those it has added itself, to {@code owner}; whoever had it loses it.
     *
     * @param provenAt when the owner signed in as {@code subject}
     * @return whether it is added now; not, if the owner is added to somebody else
     */
    @Transactional
    public boolean add(String owner, String subject, Instant provenAt) throws SQLException {
        try (Connection connection = database.getConnection()) {
            lock(connection);
            if (owner.equals(subject) || AddedSignIn.of(owner).isPresent()) {
                return false;
            }
            List<String> along = AddedSignIn.ownedBy(subject).stream().map(one -> one.subject).toList();
            Optional<String> before = AddedSignIn.of(subject).map(one -> one.owner);
            if (before.filter(owner::equals).isPresent()) {
                return true;
            }
            lockPeople(connection, Stream.of(Stream.of(owner, subject), before.stream(), along.stream()).flatMap(s -> s));
            move(connection, subject, owner, "SIGN_IN", provenAt, owner);
            for (String other : along) {
                move(connection, other, owner, "WITH_OWNER", provenAt, owner);
            }
            return true;
        }
    }

    /**
     * Ends that {@code subject} is added to {@code owner}: what the platform says is of it goes back to it.
     *
     * @param by one of the two
     * @return whether it was added
     */
    @Transactional
    public boolean remove(String owner, String subject, String by) throws SQLException {
        try (Connection connection = database.getConnection()) {
            lock(connection);
            if (AddedSignIn.of(subject).filter(one -> one.owner.equals(owner)).isEmpty()) {
                return false;
            }
            lockPeople(connection, Stream.of(owner, subject));
            move(connection, subject, null, null, null, by);
            return true;
        }
    }

    private void move(Connection connection, String subject, String owner, String proof, Instant provenAt, String by)
            throws SQLException {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        execute(connection, END, at, by, subject);
        if (owner != null) {
            execute(connection, BEGIN, subject, owner, proof, provenAt, at);
        }
        execute(connection, ACCOUNTS, subject, subject);
        execute(connection, MOVE, owner == null ? subject : owner, owner == null ? null : subject, at, subject, subject);
    }

    /** Until the transaction ends, no account goes from one person to another. */
    static void lock(Connection connection) throws SQLException {
        execute(connection, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
    }

    /** Always in the same order, so that two never wait for each other. */
    private static void lockPeople(Connection connection, Stream<String> people) throws SQLException {
        for (String person : people.distinct().sorted().toList()) {
            execute(connection, PERSON, person);
        }
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = Past.prepare(connection, sql, parameters)) {
            statement.execute();
        }
    }
}
