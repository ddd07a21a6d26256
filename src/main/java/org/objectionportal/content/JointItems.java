package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import javax.sql.DataSource;

import org.objectionportal.content.JointOutcome.Side;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.RulesInForce;

/**
 * Items that name a data subject as one of their authors and are stored with the account of somebody else (H12). Only what
 * everybody can see now, as with {@link Mentions}, and nothing of people who have blocked the data subject or are blocked by
 * them. Reads take part in the caller's transaction.
 */
@Singleton
public class JointItems {

    /** Items on a page. */
    public static final int PAGE = 50;

    /** Whether item_author i, standing with account owner, is shown to the subject of account mine; takes that subject. */
    static final String LISTED = """
            i.open AND owner.subject IS DISTINCT FROM mine.subject AND i.account_id NOT IN (SELECT blocked_with(?))""";

    /**
     * A page of each account of the data subject; an item that names two of them comes twice. The items are joined to the page and
     * not the page to the items: of who has written half of all there is, PostgreSQL would go through them all.
     */
    private static final String LIST = """
            SELECT mine.id AS mine, c.id, c.account_id, c.kind, c.published, c.excerpt, c.url, c.rules, c.failing,
                EXISTS (SELECT FROM author_exclusion x WHERE x.item_id = c.id AND x.author = mine.uri AND x.until IS NULL) AS left_out
            FROM account mine CROSS JOIN LATERAL (
                SELECT i.account_id, i.item_id FROM item_author i JOIN open_account owner ON owner.id = i.account_id
                WHERE i.author = mine.uri AND (i.published, i.item_id) < (?, ?) AND owner.known_as_of >= ? AND %s
                ORDER BY i.published DESC, i.item_id DESC LIMIT ?) page
            JOIN content_item c ON c.account_id = page.account_id AND c.id = page.item_id
            WHERE mine.subject = ? ORDER BY c.published DESC, c.id DESC""".formatted(LISTED);

    private static final String SIDES = """
            SELECT side.*, EXISTS (SELECT FROM recheck r WHERE r.account_id = side.id AND r.done_at IS NULL) AS being_rejudged,
                EXISTS (SELECT FROM objection_period p WHERE p.subject = side.subject AND p.until IS NULL) AS objects
            FROM (%s WHERE a.id = ANY (?)) side""".formatted(Rows.ACCOUNT);

    /** @param mine the account it names */
    private record Found(long mine, long id, long account, Kind kind, Instant published, String excerpt, String url, long rules,
            int failing, boolean leftOut) {
    }

    private final DataSource database;
    private final RulesInForce rules;
    private final Clock clock;

    JointItems(DataSource database, RulesInForce rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The page of items after {@code after}, or the first one if that is {@code null}.
     *
     * @param subject Keycloak "sub" of the co-author
     */
    public Slice<JointItem> page(String subject, Cursor after) throws SQLException {
        JointOutcome outcome = new JointOutcome(rules.now(), clock.instant());
        Instant freshFrom = outcome.rules().programme().freshFrom(outcome.at());
        try (Connection connection = database.getConnection()) {
            Set<Long> seen = new HashSet<>();
            List<Found> found = read(connection, subject, freshFrom, after == null ? Cursor.START : after).stream()
                    .filter(item -> seen.add(item.id())).limit(PAGE + 1).toList();
            Map<Long, Side> sides = sides(connection, found);
            return Slice.of(found, PAGE, item -> new Cursor(item.published(), item.id())).map(item -> {
                Side owner = sides.get(item.account());
                JointOutcome.Told told = outcome.of(sides.get(item.mine()), item.leftOut(), owner, item.rules(), item.failing());
                return new JointItem(new OthersItem(item.id(), owner.name(), owner.product(), item.kind(), item.published(), item.excerpt(),
                        item.url()), item.leftOut(), told.eligible(), told.reason());
            });
        }
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
                            row.getString("excerpt"), row.getString("url"), row.getLong("rules"), row.getInt("failing"),
                            row.getBoolean("left_out")));
                }
            }
        }
        return found;
    }

    /** The accounts on both sides, by their number. */
    private static Map<Long, Side> sides(Connection connection, List<Found> found) throws SQLException {
        Map<Long, Side> sides = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(SIDES)) {
            select.setArray(1, connection.createArrayOf("bigint",
                    found.stream().flatMap(item -> Stream.of(item.mine(), item.account())).distinct().toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sides.put(row.getLong("id"), new Side(row.getString("name"), row.getString("product"),
                            Rows.accountFacts(row, Rows.instant(row, "source_as_of"), row.getBoolean("being_rejudged")),
                            row.getBoolean("objects")));
                }
            }
        }
        return sides;
    }
}
