package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;
import javax.sql.DataSource;

import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.RuleSet;

/**
 * Items that name a data subject as one of their authors and are stored with the account of somebody else (H12). Only what
 * everybody can see now, as with {@link Mentions}, and nothing of people who have blocked the data subject or are blocked by
 * them. Reads take part in the caller's transaction.
 */
@Singleton
public class JointItems {

    /** Items on a page. */
    public static final int PAGE = 50;

    private static final Cursor FIRST = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), Long.MAX_VALUE);

    /** A page of each account of the data subject; an item that names two of them comes twice. */
    private static final String LIST = """
            SELECT mine.id AS mine, found.* FROM account mine CROSS JOIN LATERAL (
                SELECT c.id, c.account_id, c.kind, c.published, c.excerpt, c.url, c.rules, c.failing
                FROM item_author i JOIN open_account owner ON owner.id = i.account_id
                    JOIN content_item c ON c.account_id = i.account_id AND c.id = i.item_id
                WHERE i.author = mine.uri AND (i.published, i.item_id) < (?, ?) AND owner.known_as_of >= ?
                    AND owner.subject IS DISTINCT FROM mine.subject AND i.account_id NOT IN (SELECT blocked_with(?))
                    AND item_is_open(c.audience, c.container, c.state, c.live, c.private_message)
                ORDER BY i.published DESC, i.item_id DESC LIMIT ?) found
            WHERE mine.subject = ? ORDER BY found.published DESC, found.id DESC""";

    private static final String OBJECTORS = "SELECT DISTINCT subject FROM objection_period WHERE subject = ANY (?) AND until IS NULL";

    /**
     * One page.
     *
     * @param items newest first
     * @param next where the next page starts; empty if this is the last one
     */
    public record Page(List<JointItem> items, Optional<Cursor> next) {
    }

    /** @param mine the account it names */
    private record Found(long mine, long id, long account, Kind kind, Instant published, String excerpt, String url, long rules, int failing) {
    }

    private final DataSource database;

    JointItems(DataSource database) {
        this.database = database;
    }

    /**
     * The page of items after {@code after}, or the first one if that is {@code null}. Needs a Hibernate session.
     *
     * @param subject Keycloak "sub" of the co-author
     * @param objects whether an objection of theirs is in force
     */
    public Page page(String subject, boolean objects, RuleSet rules, Instant at, Cursor after) throws SQLException {
        List<Found> found = new ArrayList<>();
        Map<Long, Account> owners = new HashMap<>();
        Set<String> objectors;
        try (Connection connection = database.getConnection()) {
            Set<Long> seen = new HashSet<>();
            read(connection, subject, at.minus(rules.programme().maxStaleness()), after == null ? FIRST : after).stream()
                    .filter(item -> seen.add(item.id())).limit(PAGE + 1).forEach(found::add);
            Account.<Account>list("id in ?1", found.stream().map(Found::account).distinct().toList())
                    .forEach(owner -> owners.put(owner.id, owner));
            objectors = objectors(connection, owners.values());
        }
        Map<Long, Account> mine = new HashMap<>();
        Account.linkedTo(subject).forEach(account -> mine.put(account.id, account));
        JointOutcome outcome = new JointOutcome(rules, at, objects);
        List<JointItem> items = found.stream().limit(PAGE).map(item -> {
            Account owner = owners.get(item.account());
            JointOutcome.Told told = outcome.of(mine.get(item.mine()).facts(), owner.facts(), objectors.contains(owner.subject),
                    item.rules(), item.failing());
            return new JointItem(item.id(), owner.name, owner.product, item.kind(), item.published(), item.excerpt(), item.url(),
                    told.eligible(), told.reason());
        }).toList();
        if (found.size() <= PAGE) {
            return new Page(items, Optional.empty());
        }
        JointItem last = items.get(PAGE - 1);
        return new Page(items, Optional.of(new Cursor(last.published(), last.id())));
    }

    private static List<Found> read(Connection connection, String subject, Instant freshFrom, Cursor from) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setObject(1, from.published().atOffset(ZoneOffset.UTC));
            select.setLong(2, from.id());
            select.setObject(3, freshFrom.atOffset(ZoneOffset.UTC));
            select.setString(4, subject);
            select.setInt(5, PAGE + 1);
            select.setString(6, subject);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Found(row.getLong("mine"), row.getLong("id"), row.getLong("account_id"),
                            Rows.constant(Kind.class, row.getString("kind")), Rows.instant(row, "published"),
                            row.getString("excerpt"), row.getString("url"), row.getLong("rules"), row.getInt("failing")));
                }
            }
        }
        return found;
    }

    private static Set<String> objectors(Connection connection, Collection<Account> owners) throws SQLException {
        Set<String> objectors = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(OBJECTORS)) {
            select.setArray(1, connection.createArrayOf("text", owners.stream().map(owner -> owner.subject).filter(Objects::nonNull).toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    objectors.add(row.getString(1));
                }
            }
        }
        return objectors;
    }
}
