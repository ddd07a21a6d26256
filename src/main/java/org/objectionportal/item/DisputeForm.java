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
 * @param before  whether they can say so only later: somebody who had the account before them has, and is not answered yet
 * @param problem whether it was sent without one of the choices
 */
public record DisputeForm(String text, List<Choice> choices, Optional<Open> open, boolean before, boolean problem) {

    /** The field in which the choice is sent. */
    public static final String GROUND = "ground";

    /** @param name as it is sent; @param text in words */
    public record Choice(String name, String text) {
    }

    /**
     * @param ground  in words
     * @param heldOut since when, and until when the answer is due
     */
    public record Open(String ground, String heldOut) {
    }

    /**
     * The form as things stand.
     *
     * @param words    of each ground
     * @param disputed whether there is a dispute that is open
     * @param dispute  it, if it is theirs
     * @param zone     of the person
     */
    public static <G extends Enum<G>> DisputeForm of(ItemMessages t, String text, Class<G> grounds, Function<G, String> words,
            boolean disputed, Optional<ItemMark> dispute, ZoneId zone, boolean problem) {
        boolean before = disputed && dispute.isEmpty();
        return new DisputeForm(text,
                Arrays.stream(grounds.getEnumConstants()).map(ground -> new Choice(ground.name(), words.apply(ground))).toList(),
                dispute.map(open -> new Open(open.ground.in(grounds).map(words).orElse(""),
                        t.heldOut(open.since.atZone(zone).toLocalDate(), AnswerTime.after(open.since).atZone(zone).toLocalDate()))),
                before, problem && !before);
    }
}
