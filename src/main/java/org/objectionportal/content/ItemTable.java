package org.objectionportal.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemDoubt;
import org.objectionportal.content.Change.ItemPlacement;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.content.ItemRows.Found;
import org.objectionportal.content.ItemRows.Judged;
import org.objectionportal.content.ItemRows.Key;

/** Writes items with the outcome of the item-level rules, a whole run at a time. */
class ItemTable {

    private static final Set<Effect> WRITING = EnumSet.of(Effect.STORED, Effect.DELETED, Effect.HELD);

    private final Connection connection;
    private final Judge judge;
    private final Map<Change, Key> keys = new IdentityHashMap<>();

    ItemTable(Connection connection, Judge judge) {
        this.connection = connection;
        this.judge = judge;
    }

    /** @param accounts those of all authors named in the changes, as far as known, and locked */
    Map<Change, Effect> put(List<Change> changes, AccountTable accounts) throws SQLException {
        Map<Change, Effect> effects = new IdentityHashMap<>();
        AuthorTable authors = new AuthorTable(connection, accounts);
        authors.lookUp(changes);
        List<Change> known = new ArrayList<>();
        for (Change change : changes) {
            Owner owner = authors.owner(change);
            if (owner == null) {
                effects.put(change, Effect.ACCOUNT_UNKNOWN);
            } else {
                keys.put(change, new Key(owner.account(), change.uri()));
                known.add(change);
            }
        }
        ItemRows rows = new ItemRows(connection, judge);
        Map<Key, Found> before = rows.find(known.stream().map(keys::get).toList());
        TagTable tags = new TagTable(connection);
        tags.lookUp(known);
        List<Change> newer = new ArrayList<>();
        for (Change change : known) {
            StoredItem old = item(before.get(keys.get(change)));
            Effect effect = effect(change, old);
            effects.put(change, effect);
            if (WRITING.contains(effect) && !heldAlready(change, old)) {
                newer.add(change);
            }
        }
        Coauthors coauthors = Coauthors.read(connection, judge,
                newer.stream().map(keys::get).map(before::get).filter(Objects::nonNull).map(Found::id).toList(),
                newer.stream().flatMap(change -> authors.coauthors(change).stream()).collect(Collectors.toSet()));
        List<Judged> judged = new ArrayList<>();
        for (Change change : newer) {
            Owner owner = authors.owner(change);
            Found old = before.get(keys.get(change));
            long id = old == null ? rows.number() : old.id();
            StoredItem row = row(change, owner, item(old), tags);
            Coauthors.Finding finding = coauthors.find(id, row, owner, authors.coauthors(change));
            StoredItem marked = finding.on(row);
            judged.add(new Judged(id, old != null, marked, judge.judge(marked, owner, finding.review())));
            tags.add(change, owner.account(), id, old != null);
            authors.add(change, id);
        }
        rows.write(judged);
        tags.write();
        authors.write();
        return effects;
    }

    /** The account that the item of {@code change}, which was put and has an author we know, is stored with, or would be. */
    long account(Change change) {
        return keys.get(change).account();
    }

    private static StoredItem item(Found found) {
        return found == null ? null : found.item();
    }

    private static Effect effect(Change change, StoredItem old) {
        if (change instanceof ItemDoubt doubt) {
            return old == null ? Effect.UNREAD : Mark.UNREAD.in(old.doubted(doubt).marks()) ? Effect.HELD : Effect.UNCHANGED;
        }
        if (old == null && change instanceof ItemPlacement) {
            return Effect.ITEM_UNKNOWN;
        }
        return old != null && !old.isOlderThan(change) ? Effect.UNCHANGED
                : change instanceof ItemDeletion ? Effect.DELETED : Effect.STORED;
    }

    private static boolean heldAlready(Change change, StoredItem old) {
        return change instanceof ItemDoubt doubt && old.doubted(doubt).equals(old);
    }

    private static StoredItem row(Change change, Owner owner, StoredItem old, TagTable tags) {
        if (change instanceof ItemDoubt doubt) {
            return old.doubted(doubt);
        }
        if (change instanceof ItemVersion version) {
            StoredItem item = StoredItem.of(owner.account(), version, old);
            return item.marked(Mark.TAGS_OBJECTOR.set(item.marks(), tags.tagsObjector(version, owner)));
        }
        return change instanceof ItemPlacement placement ? old.placed(placement)
                : StoredItem.deleted(owner.account(), (ItemDeletion) change, old);
    }
}
