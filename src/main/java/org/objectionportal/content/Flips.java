package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.objectionportal.eligibility.AccountFacts;
import org.objectionportal.eligibility.PersonFacts;
import org.objectionportal.eligibility.RuleSet;

import jakarta.inject.Singleton;

/**
 * Counts the items that other rules would let in or keep out, as they are known now: a step at a time, each of a bounded
 * number of items. Reads only; nothing is judged by it.
 */
@Singleton
public class Flips {

    private static final int ACCOUNTS = 100;

    private static final String ACCOUNT = Rows.ACCOUNT + "WHERE a.id >= ? ORDER BY a.id LIMIT ?";

    private static final String ITEMS = "SELECT * FROM content_item WHERE account_id = ? AND id > ? ORDER BY id LIMIT ?";

    /** An account without its objections, and what the rules read of it. */
    private record Candidate(Owner owner, AccountFacts facts) {
    }

    /** By the kept counts; nothing is counted for it. */
    private static final String ALL = "SELECT coalesce(sum(items), 0) FROM item_count";

    /**
     * How far it is.
     *
     * @param account the account to go on with
     * @param item    the last one of its items that was looked at; 0 if none was
     * @param items   how many were looked at; items of accounts that neither rules let in are passed over
     * @param gained  how many of them would become eligible
     * @param lost    how many would be eligible no longer
     * @param done    whether there are no more
     */
    public record Progress(long account, long item, long items, long gained, long lost, boolean done) {

        /** Before the first step. */
        public static final Progress NONE = new Progress(0, 0, 0, 0, 0, false);

        private Progress next(long account) {
            return new Progress(account + 1, 0, items, gained, lost, false);
        }
    }

    private final DataSource database;
    private final Clock clock;

    Flips(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many items there are, for showing how far it is. */
    public long all() throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Goes on from {@code progress}: up to {@value #ACCOUNTS} accounts, and about one batch of items. */
    public Progress step(RuleSet before, RuleSet after, Progress progress) throws SQLException {
        Instant at = clock.instant();
        try (Connection connection = database.getConnection()) {
            List<Candidate> candidates = candidates(connection, progress.account());
            Map<Long, List<Period>> objections = Periods.of(connection, candidates.stream().map(Candidate::owner).toList());
            Progress now = progress;
            for (Candidate candidate : candidates) {
                boolean began = candidate.owner().account() == now.account();
                now = items(connection, candidate.owner().with(objections), candidate.facts(), before, after, at, new Progress(
                        candidate.owner().account(), began ? now.item() : 0, now.items(), now.gained(), now.lost(), false));
                if (now.items() - progress.items() >= Batches.SIZE) {
                    return now;
                }
            }
            return candidates.size() < ACCOUNTS ? new Progress(now.account(), 0, now.items(), now.gained(), now.lost(), true) : now;
        }
    }

    /** The next accounts. What is being judged again will be done by then. */
    private static List<Candidate> candidates(Connection connection, long from) throws SQLException {
        List<Candidate> candidates = new ArrayList<>();
        try (PreparedStatement accounts = connection.prepareStatement(ACCOUNT)) {
            accounts.setLong(1, from);
            accounts.setInt(2, ACCOUNTS);
            try (ResultSet row = accounts.executeQuery()) {
                while (row.next()) {
                    candidates.add(new Candidate(Rows.owner(row), Rows.accountFacts(row)));
                }
            }
        }
        return candidates;
    }

    private static Progress items(Connection connection, Owner owner, AccountFacts facts, RuleSet before, RuleSet after, Instant at,
            Progress progress) throws SQLException {
        PersonFacts person = new PersonFacts(Period.anyCovers(owner.objections(), at));
        boolean was = passes(before, person, facts, at);
        boolean will = passes(after, person, facts, at);
        if (!was && !will) {
            return progress.next(owner.account());
        }
        try (PreparedStatement select = connection.prepareStatement(ITEMS)) {
            select.setLong(1, owner.account());
            select.setLong(2, progress.item());
            select.setInt(3, Batches.SIZE);
            long last = progress.item();
            long gained = progress.gained();
            long lost = progress.lost();
            Map<Long, StoredItem> items = JudgingTable.read(select);
            for (Map.Entry<Long, StoredItem> item : items.entrySet()) {
                boolean eligible = was && passes(before, item.getValue(), owner, at);
                boolean willBe = will && passes(after, item.getValue(), owner, at);
                gained += !eligible && willBe ? 1 : 0;
                lost += eligible && !willBe ? 1 : 0;
                last = item.getKey();
            }
            Progress now = new Progress(owner.account(), last, progress.items() + items.size(), gained, lost, false);
            return items.size() < Batches.SIZE ? now.next(owner.account()) : now;
        }
    }

    private static boolean passes(RuleSet rules, PersonFacts person, AccountFacts account, Instant at) {
        return rules.person(person, at).failing().isEmpty() && rules.account(account, at).failing().isEmpty();
    }

    private static boolean passes(RuleSet rules, StoredItem item, Owner owner, Instant at) {
        return rules.item(item.facts(owner, rules.programme()), at).failing().isEmpty();
    }
}
