package org.objectionportal.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.eligibility.RuleSet;

import jakarta.inject.Singleton;

/**
 * Takes in changes. Each run of up to {@value #RUN} changes of different things is one transaction
 * with a handful of statements; the counts follow in the database. Applying the same changes again,
 * or older ones later, changes nothing.
 */
@Singleton
public class ContentStore {

    private static final int RUN = 1_000;

    private final DataSource database;
    private final RuleSet rules;
    private final Clock clock;

    ContentStore(DataSource database, RuleSet rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Applies {@code changes} in order and says for each, in the same order, what became of it.
     *
     * @throws SQLException if the database fails; earlier runs stay applied, so sending all again is right
     */
    public List<Effect> apply(List<? extends Change> changes) throws SQLException {
        List<Effect> effects = new ArrayList<>();
        List<Change> run = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Change change : changes) {
            if (run.size() == RUN || seen.contains(change.uri())) {
                effects.addAll(applyRun(run));
                run.clear();
                seen.clear();
            }
            run.add(change);
            seen.add(change.uri());
        }
        if (!run.isEmpty()) {
            effects.addAll(applyRun(run));
        }
        return effects;
    }

    private List<Effect> applyRun(List<Change> run) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Map<Change, Effect> effects = new HashMap<>();
                AccountTable accounts = new AccountTable(connection);
                // Whoever holds an account's row is the only writer of its items and counts.
                accounts.lock(run.stream().map(Change::account).toList());
                List<AccountVersion> versions = run.stream().filter(AccountVersion.class::isInstance)
                        .map(AccountVersion.class::cast).toList();
                effects.putAll(accounts.put(versions));
                List<Change> items = run.stream().filter(change -> !(change instanceof AccountVersion)).toList();
                effects.putAll(new ItemTable(connection, rules, clock.instant()).put(items, accounts));
                connection.commit();
                return run.stream().map(effects::get).toList();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }
}
