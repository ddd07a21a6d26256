package org.objectionportal.ingest;

import java.util.Locale;

import org.objectionportal.content.Effect;
import org.objectionportal.training.Uptake;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What became of one line, as it is answered.
 *
 * @param line its number in the batch, from 1
 * @param id of the object, or {@code null} if none could be read
 * @param status stored, unchanged, deleted, acknowledged or refused
 * @param reason code of the refusal, or {@code null}
 * @param detail the refusal in a sentence, or {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineVerdict(int line, String id, String status, String reason, String detail) {

    private static final String HELD = "; the item is held out until a newer version of it can be taken";

    static LineVerdict refused(int line, String id, Refusal refusal) {
        return new LineVerdict(line, id, "refused", refusal.code(), refusal.detail());
    }

    /** Refused, and what we had of the item before is not relied on any more. */
    static LineVerdict held(int line, String id, Refusal refusal) {
        return new LineVerdict(line, id, "refused", refusal.code(), refusal.detail() + HELD);
    }

    static LineVerdict of(int line, String id, Effect effect) {
        return switch (effect) {
            case ACCOUNT_UNKNOWN -> refused(line, id, Refusal.AUTHOR_UNKNOWN);
            case LINK_UNKNOWN -> refused(line, id, Refusal.LINK_UNKNOWN);
            case ITEM_UNKNOWN -> refused(line, id, Refusal.ITEM_UNKNOWN);
            case PRODUCT_CHANGED -> refused(line, id, Refusal.PRODUCT_CHANGED);
            case STORED, DELETED, UNCHANGED, HELD, UNREAD ->
                new LineVerdict(line, id, effect.name().toLowerCase(Locale.ROOT), null, null);
        };
    }

    static LineVerdict of(int line, String id, Uptake uptake) {
        return switch (uptake) {
            case ITEM_UNKNOWN -> refused(line, id, Refusal.ITEM_UNKNOWN);
            case SNAPSHOT_CHANGED -> refused(line, id, Refusal.SNAPSHOT_CHANGED);
            case ITEMS_DIFFER -> refused(line, id, Refusal.ITEMS_DIFFER);
            case STORED, UNCHANGED, ACKNOWLEDGED ->
                new LineVerdict(line, id, uptake.name().toLowerCase(Locale.ROOT), null, null);
        };
    }
}
