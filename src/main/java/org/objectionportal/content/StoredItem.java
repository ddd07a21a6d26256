package org.objectionportal.content;

import java.time.Instant;

import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemPlacement;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemFacts;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;

/**
 * A row of {@code content_item} on its way in or to be judged again.
 *
 * @param placed version of the audience, where that came by itself; else {@code null}
 * @param publicSince since when everybody can see it; {@code null}: since it was published, if they can
 * @param marks bits of {@link Mark}
 */
record StoredItem(long account, String uri, Kind kind, Audience audience, Container container, Boolean privateMessage,
        ItemState state, boolean sensitive, Instant published, Instant version, Instant placed, Instant publicSince,
        int marks, String excerpt, String url) {

    /**
     * A version in full. What came by itself and later stands, and marks stay.
     *
     * @param before as it was, or {@code null} if this is the first we hear of it
     */
    static StoredItem of(long account, ItemVersion given, StoredItem before) {
        boolean placedLater = before != null && before.placed != null && before.placed.isAfter(given.version());
        StoredItem item = new StoredItem(account, given.uri(), given.kind(),
                placedLater ? before.audience : given.audience(), given.container(), given.privateMessage(),
                given.state(), given.sensitive(), given.published(), given.version(),
                placedLater ? before.placed : null, null, before == null ? 0 : before.marks, given.excerpt(), given.url());
        return item.since(given.publicSince() != null ? given.publicSince() : item.publicSince(before, given.version()));
    }

    /** This item with another audience, as told at a later instant than the one it has. */
    StoredItem placed(ItemPlacement given) {
        StoredItem item = new StoredItem(account, uri, kind, given.audience(), container, privateMessage, state, sensitive,
                published, version, given.version(), null, marks, excerpt, url);
        return item.since(item.publicSince(this, given.version()));
    }

    /**
     * What stays of an item that is gone: that there was one. Its words go at once (Art. 5(1)(e) GDPR);
     * the row stays, so that an older version arriving late does not bring it back.
     *
     * @param before as it was, or {@code null} if the deletion is the first we hear of it
     */
    static StoredItem deleted(long account, ItemDeletion given, StoredItem before) {
        return before == null
                ? new StoredItem(account, given.uri(), given.kind(), null, null, null, ItemState.DELETED, false,
                        given.version(), given.version(), null, null, 0, "", null)
                : new StoredItem(account, given.uri(), before.kind, before.audience, before.container,
                        before.privateMessage, ItemState.DELETED, before.sensitive, before.published, given.version(),
                        before.placed, before.publicSince, before.marks, "", null);
    }

    /** What the rules read, with what is known of its author. */
    ItemFacts facts(Owner owner, Programme programme) {
        boolean underObjection = Period.anyCovers(owner.objections(), published) && !Mark.ADMITTED.in(marks);
        return new ItemFacts(owner.product(), kind, privateMessage, audience, container, state, published,
                publicSince == null ? published : publicSince, owner.adultAt(published, programme), underObjection,
                Mark.EXCLUDED.in(marks), Mark.DISPUTED.in(marks),
                Mark.RESTRICTED.in(marks) || Mark.TAGS_OBJECTOR.in(marks) && Mark.tagHolds(kind),
                Mark.UPHELD.in(marks), sensitive);
    }

    StoredItem marked(int other) {
        return new StoredItem(account, uri, kind, audience, container, privateMessage, state, sensitive, published, version,
                placed, publicSince, other, excerpt, url);
    }

    boolean isLive() {
        return state == ItemState.LIVE;
    }

    /** Whether {@code given} says more than this. */
    boolean isOlderThan(Change given) {
        Instant mine = given instanceof ItemPlacement && placed != null && placed.isAfter(version) ? placed : version;
        return mine.isBefore(given.version());
    }

    private StoredItem since(Instant other) {
        return new StoredItem(account, uri, kind, audience, container, privateMessage, state, sensitive, published, version,
                placed, other, marks, excerpt, url);
    }

    /** H2. Of what is not heard of from its beginning, nobody knows whether it was public before. */
    private Instant publicSince(StoredItem before, Instant told) {
        if (!isPublic()) {
            return null;
        }
        if (before == null) {
            return told.equals(published) ? null : told;
        }
        return before.isPublic() ? before.publicSince : told;
    }

    private boolean isPublic() {
        return audience == Audience.PUBLIC && (container == Container.NONE || container == Container.PUBLIC)
                && isLive();
    }
}
