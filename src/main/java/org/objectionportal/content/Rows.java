package org.objectionportal.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.objectionportal.eligibility.AccountFacts;
import org.objectionportal.eligibility.AccountState;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;

/** Reads rows of {@code content_item} and {@code account}, and of the tables of their past. */
final class Rows {

    /** Accounts with what is known of their product; to be followed by a condition on a. */
    static final String ACCOUNT = """
            SELECT a.*, (SELECT max(s.as_of) FROM content_source s WHERE s.product = a.product) AS source_as_of
            FROM account a\s""";

    private Rows() {
    }

    static StoredItem item(ResultSet row) throws SQLException {
        return item(row, row.getString("uri"), instant(row, "version"), instant(row, "placed"), instant(row, "doubt"),
                row.getString("excerpt"), row.getString("url"));
    }

    /** The facts alone: the words of a past version are not kept. */
    static StoredItem pastItem(ResultSet row) throws SQLException {
        return item(row, "", null, null, null, "", null);
    }

    private static StoredItem item(ResultSet row, String uri, Instant version, Instant placed, Instant doubt, String excerpt,
            String url) throws SQLException {
        ItemState state = constant(ItemState.class, row.getString("state"));
        return new StoredItem(row.getLong("account_id"), uri, constant(Kind.class, row.getString("kind")),
                constant(Audience.class, row.getString("audience")),
                constant(Container.class, row.getString("container")), row.getObject("private_message", Boolean.class),
                state != null ? state : row.getBoolean("live") ? ItemState.LIVE : ItemState.DELETED,
                row.getBoolean("sensitive"), instant(row, "published"), version, placed, instant(row, "public_since"),
                row.getInt("marks"), doubt, excerpt, url);
    }

    /** The owner without objections. */
    static Owner owner(ResultSet row) throws SQLException {
        return new Owner(row.getLong("id"), row.getString("subject"), row.getString("product"),
                row.getObject("birth_date", LocalDate.class), row.getObject("adult", Boolean.class),
                instant(row, "adult_since"), List.of());
    }

    /** The subject the platform names, whoever has proven to be its owner; {@code null} if it names none. */
    static String named(ResultSet row) throws SQLException {
        String addedAs = row.getString("added_as");
        return addedAs == null ? row.getString("subject") : addedAs;
    }

    /** Of a row of {@link #ACCOUNT}, nothing of it being judged again. */
    static AccountFacts accountFacts(ResultSet row) throws SQLException {
        return accountFacts(row, instant(row, "source_as_of"), false);
    }

    /** @param source up to when the platform has told everything of the product, or {@code null} */
    static AccountFacts accountFacts(ResultSet row, Instant source, boolean beingRejudged) throws SQLException {
        Instant alone = instant(row, "as_of");
        Instant publicSince = instant(row, "public_since");
        return new AccountFacts(row.getObject("birth_date", LocalDate.class), row.getObject("adult", Boolean.class),
                instant(row, "adult_since"), row.getString("region"), constant(AccountState.class, row.getString("state")),
                row.getObject("hidden", Boolean.class), publicSince == null ? Instant.EPOCH : publicSince,
                instant(row, "notified_at"), alone == null || source != null && source.isAfter(alone) ? source : alone,
                row.getBoolean("disputed"), row.getString("kept_of") != null, beingRejudged);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
