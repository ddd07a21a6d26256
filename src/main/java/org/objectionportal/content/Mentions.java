package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.RulesInForce;

import jakarta.inject.Singleton;

/**
 * Other people's items that tag or mention a data subject. Only what everybody can see now: item and what holds it are
 * public and live, the account is open and in use, and what is known of it is fresh (R18). Of people who have blocked the
 * data subject, or are blocked by them, there is a number and nothing else. Reads take part in the caller's transaction.
 */
@Singleton
public class Mentions {

    /** Items on a page. */
    public static final int PAGE = 50;

    /** A page of each account of the data subject, merged; an item that mentions two of them comes once. */
    private static final String LIST = """
            SELECT DISTINCT found.item_id, found.name, found.product, c.kind, c.published, c.excerpt, c.url
            FROM account mine CROSS JOIN LATERAL (
                SELECT t.account_id, t.item_id, author.name, author.product
                FROM item_tag t JOIN open_account author ON author.id = t.account_id
                WHERE t.tagged = mine.uri AND t.open AND (t.published, t.item_id) < (?, ?) AND author.known_as_of >= ?
                    AND author.subject IS DISTINCT FROM mine.subject AND t.account_id NOT IN (SELECT blocked_with(?))
                ORDER BY t.published DESC, t.item_id DESC LIMIT ?) found
            JOIN content_item c ON c.account_id = found.account_id AND c.id = found.item_id
            WHERE mine.subject = ? ORDER BY c.published DESC, found.item_id DESC LIMIT ?""";

    /** Adds up what is kept per author. */
    private static final String COUNT = """
            WITH blocked AS MATERIALIZED (SELECT blocked_with(?) AS id)
            SELECT mine.name, coalesce(sum(m.items) FILTER (WHERE m.account_id NOT IN (SELECT id FROM blocked)), 0),
                coalesce(sum(m.items) FILTER (WHERE m.account_id IN (SELECT id FROM blocked)), 0)
            FROM account mine JOIN mention_count m ON m.tagged = mine.uri AND m.items > 0
                JOIN open_account author ON author.id = m.account_id
            WHERE mine.subject = ? AND author.known_as_of >= ? AND author.subject IS DISTINCT FROM mine.subject
            GROUP BY mine.id, mine.name ORDER BY mine.id""";

    private final DataSource database;
    private final RulesInForce rules;
    private final Clock clock;

    Mentions(DataSource database, RulesInForce rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The page of items after {@code after}, or the first one if that is {@code null}.
     *
     * @param subject Keycloak "sub" of who is mentioned
     */
    public Slice<OthersItem> page(String subject, Cursor after) throws SQLException {
        Cursor from = after == null ? Cursor.START : after;
        List<OthersItem> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setObject(1, from.published().atOffset(ZoneOffset.UTC));
            select.setLong(2, from.id());
            select.setObject(3, freshFrom().atOffset(ZoneOffset.UTC));
            select.setString(4, subject);
            select.setInt(5, PAGE + 1);
            select.setString(6, subject);
            select.setInt(7, PAGE + 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new OthersItem(row.getLong("item_id"), row.getString("name"), row.getString("product"),
                            Rows.constant(Kind.class, row.getString("kind")), Rows.instant(row, "published"),
                            row.getString("excerpt"), row.getString("url")));
                }
            }
        }
        return Slice.of(found, PAGE, item -> new Cursor(item.published(), item.id()));
    }

    /** For each account of {@code subject} that is mentioned; the numbers are kept, nothing is counted for it. */
    public List<MentionCount> counts(String subject) throws SQLException {
        List<MentionCount> counts = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setString(1, subject);
            select.setString(2, subject);
            select.setObject(3, freshFrom().atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts.add(new MentionCount(row.getString(1), row.getLong(2), row.getLong(3)));
                }
            }
        }
        return counts;
    }

    private Instant freshFrom() {
        return rules.now().programme().freshFrom(clock.instant());
    }
}
