package org.objectionportal.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.eligibility.RulesInForce;

import jakarta.inject.Singleton;

/** Runs work on stored items in short transactions of their own, so that nobody waits for long. */
@Singleton
class Batches {

    /** Items in one transaction. */
    static final int SIZE = 1_000;

    /** What one transaction does. */
    interface Batch<T> {
        T run(Connection connection, Judge judge) throws SQLException;
    }

    private final DataSource database;
    private final RulesInForce rules;
    private final Clock clock;

    Batches(DataSource database, RulesInForce rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    <T> T run(Batch<T> batch) throws SQLException {
        // Before the connection is taken: finding out may need one of its own.
        RuleSet current = rules.now();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = batch.run(connection, Judge.now(current, clock));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }
}
