package org.objectionportal.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.objectionportal.content.Change.AccountBlock;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.SourceState;
import org.objectionportal.eligibility.RulesInForce;

import jakarta.inject.Singleton;

/**
 * Takes in changes. Each run of up to {@value #RUN} changes of different things is one transaction
 * with a handful of statements; the counts follow in the database. Applying the same changes again,
 * or older ones later, changes nothing.
 */
@Singleton
public class ContentStore {

    private static final int RUN = 1_000;

    private final Batches batches;

    ContentStore(DataSource database, RulesInForce rules, Clock clock) {
        this.batches = new Batches(database, rules, clock);
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
            if (run.size() == RUN || !seen.add(change.uri())) {
                effects.addAll(applyRun(run));
                run.clear();
                seen.clear();
                seen.add(change.uri());
            }
            run.add(change);
        }
        if (!run.isEmpty()) {
            effects.addAll(applyRun(run));
        }
        return effects;
    }

    private List<Effect> applyRun(List<Change> run) throws SQLException {
        return batches.run((connection, judge) -> applyRun(connection, judge, run));
    }

    private static List<Effect> applyRun(Connection connection, Judge judge, List<Change> run) throws SQLException {
        Map<Change, Effect> effects = new IdentityHashMap<>();
        AccountTable accounts = new AccountTable(connection, judge.at());
        List<AccountVersion> versions = of(AccountVersion.class, run);
        if (!versions.isEmpty()) {
            AddedSignIns.hold(connection);
        }
        // Whoever holds an account's row is the only writer of its items and counts.
        accounts.lock(Stream.concat(run.stream().map(Change::authors).flatMap(List::stream), versions.stream().map(AccountVersion::linkedTo))
                .filter(Objects::nonNull).toList());
        effects.putAll(accounts.put(versions));
        List<SourceState> sources = of(SourceState.class, run);
        effects.putAll(new SourceTable(connection, judge.at()).put(sources));
        effects.putAll(new BlockTable(connection).put(of(AccountBlock.class, run), accounts));
        List<Change> items = run.stream().filter(change -> !effects.containsKey(change)).toList();
        ItemTable table = new ItemTable(connection, judge);
        Map<Change, Effect> told = table.put(items, accounts);
        effects.putAll(told);
        UnreadTable unread = new UnreadTable(connection, judge.at(), accounts, table);
        List<Change> later = unread.put(told);
        if (!later.isEmpty()) {
            unread.keep(table.put(later, accounts));
        }
        return run.stream().map(effects::get).toList();
    }

    private static <C extends Change> List<C> of(Class<C> type, List<Change> run) {
        return run.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
