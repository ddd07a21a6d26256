package org.objectionportal.item;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.objectionportal.content.AnswerTime;
import org.objectionportal.content.ItemMark;

/**
 * Where a person says that something is wrong with what is known of an item or an account, or takes that back.
 *
 * @param text    what saying so does
 * @param choices what they can say is wrong
 * @param open    what they have said, while it is not answered
 * @param problem whether it was sent without one of the choices
 */
public record DisputeForm(String text, List<Choice> choices, Optional<Open> open, boolean problem) {

    /** @param name as it is sent; @param text in words */
    public record Choice(String name, String text) {
    }

    /**
     * @param ground  in words
     * @param heldOut since when, and until when the answer is due
     */
    public record Open(String ground, String heldOut) {

        /** @param zone of the person */
        public static Open of(ItemMessages t, String ground, ItemMark dispute, ZoneId zone) {
            return new Open(ground, t.heldOut(dispute.since.atZone(zone).toLocalDate(),
                    AnswerTime.after(dispute.since).atZone(zone).toLocalDate()));
        }
    }

    /** @param words of each ground */
    public static <G extends Enum<G>> DisputeForm of(String text, G[] grounds, Function<G, String> words, Optional<Open> open,
            boolean problem) {
        return new DisputeForm(text, Arrays.stream(grounds).map(ground -> new Choice(ground.name(), words.apply(ground))).toList(),
                open, problem);
    }
}
