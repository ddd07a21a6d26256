package org.objectionportal.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemFacts;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.LevelOutcome;

/** A row of {@code content_item} on its way in or to be judged again. */
record StoredItem(long account, String uri, ItemFacts facts, Instant published, Instant version, String excerpt,
        String url) {

    static StoredItem of(long account, String product, ItemVersion given) {
        ItemFacts facts = new ItemFacts(product, given.kind(), given.privateMessage(), given.audience(),
                given.container(), true);
        return new StoredItem(account, given.uri(), facts, given.published(), given.version(), given.excerpt(),
                given.url());
    }

    /**
     * What stays of an item that is gone: that there was one. Its words go at once (Art. 5(1)(e) GDPR);
     * the row stays, so that an older version arriving late does not bring it back.
     *
     * @param before as it was, or {@code null} if the deletion is the first we hear of it
     */
    static StoredItem deleted(long account, String product, ItemDeletion given, StoredItem before) {
        ItemFacts facts = before == null ? new ItemFacts(product, given.kind(), null, null, null, false)
                : new ItemFacts(product, before.facts.kind(), before.facts.privateMessage(),
                        before.facts.audience(), before.facts.container(), false);
        return new StoredItem(account, given.uri(), facts, before == null ? given.version() : before.published,
                given.version(), "", null);
    }

    /** @param product that of the item's account */
    static StoredItem read(ResultSet row, String product) throws SQLException {
        ItemFacts facts = new ItemFacts(product, constant(Kind.class, row.getString("kind")),
                row.getObject("private_message", Boolean.class),
                constant(Audience.class, row.getString("audience")),
                constant(Container.class, row.getString("container")), row.getBoolean("live"));
        return new StoredItem(row.getLong("account_id"), row.getString("uri"), facts, instant(row, "published"),
                instant(row, "version"), row.getString("excerpt"), row.getString("url"));
    }

    /** The code stored for the deciding reason: 0 if all rules of the level pass. */
    static int decided(LevelOutcome outcome) {
        return outcome.decided() == null ? 0 : outcome.decided().code();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
