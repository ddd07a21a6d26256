package org.objectionportal.content;

import java.time.Instant;

import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemDoubt;
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
 * @param doubt of when the version is that could not be read, if that is known; else {@code null}
 */
record StoredItem(long account, String uri, Kind kind, Audience audience, Container container, Boolean privateMessage,
        ItemState state, boolean sensitive, Instant published, Instant version, Instant placed, Instant publicSince,
        int marks, Instant doubt, String excerpt, String url) {

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
                placedLater ? before.placed : null, null, before == null ? 0 : before.marks,
                before == null ? null : before.doubt, given.excerpt(), given.url()).settled();
        return item.since(given.publicSince() != null ? given.publicSince() : item.publicSince(before, given.version()));
    }

    /** This item with another audience, as told at a later instant than the one it has. */
    StoredItem placed(ItemPlacement given) {
        StoredItem item = new StoredItem(account, uri, kind, given.audience(), container, privateMessage, state, sensitive,
                published, version, given.version(), null, marks, doubt, excerpt, url);
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
                        given.version(), given.version(), null, null, 0, null, "", null)
                : new StoredItem(account, given.uri(), before.kind, before.audience, before.container,
                        before.privateMessage, ItemState.DELETED, before.sensitive, before.published, given.version(),
                        before.placed, before.publicSince, before.marks, before.doubt, "", null).settled();
    }

    /** What the rules read, with what is known of its author. */
    ItemFacts facts(Owner owner, Programme programme) {
        boolean underObjection = Period.anyCovers(owner.objections(), published) && !Mark.ADMITTED.in(marks);
        boolean restricted = Mark.RESTRICTED.in(marks) || Mark.TAGS_OBJECTOR.in(marks) && Mark.tagHolds(kind);
        return new ItemFacts(owner.product(), kind, privateMessage, audience, container,
                isLive() && Mark.UNREAD.in(marks) ? null : state, published,
                publicSince == null ? published : publicSince, owner.adultAt(published, programme), underObjection,
                Mark.EXCLUDED.in(marks) || Mark.EXCLUDED_AS_COAUTHOR.in(marks), Mark.DISPUTED.in(marks),
                !restricted && Mark.COAUTHOR_UNFIT.in(marks) ? null : restricted,
                Mark.UPHELD.in(marks) || Mark.COAUTHOR_OBJECTS.in(marks), sensitive);
    }

    /** This item, of which a version is told that could not be read; of several the latest counts, and an older one not. */
    StoredItem doubted(ItemDoubt given) {
        Instant told = given.version();
        if (told != null && !told.isAfter(version)) {
            return this;
        }
        Instant latest = told == null || doubt != null && doubt.isAfter(told) ? doubt : told;
        return new StoredItem(account, uri, kind, audience, container, privateMessage, state, sensitive, published, version,
                placed, publicSince, Mark.UNREAD.with(marks), latest, excerpt, url);
    }

    StoredItem marked(int other) {
        return new StoredItem(account, uri, kind, audience, container, privateMessage, state, sensitive, published, version,
                placed, publicSince, other, doubt, excerpt, url);
    }

    boolean isLive() {
        return state == ItemState.LIVE;
    }

    /** Whether {@code given} says more than this. */
    boolean isOlderThan(Change given) {
        Instant mine = given instanceof ItemPlacement && placed != null && placed.isAfter(version) ? placed : version;
        return mine.isBefore(given.version());
    }

    /** A version that could be read ends the doubt, unless what could not is newer still. */
    private StoredItem settled() {
        return doubt != null && version.isBefore(doubt) ? this
                : new StoredItem(account, uri, kind, audience, container, privateMessage, state, sensitive, published, version,
                        placed, publicSince, Mark.UNREAD.without(marks), null, excerpt, url);
    }

    private StoredItem since(Instant other) {
        return new StoredItem(account, uri, kind, audience, container, privateMessage, state, sensitive, published, version,
                placed, other, marks, doubt, excerpt, url);
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
