package org.objectionportal.preview;

import java.util.List;

import org.objectionportal.l10n.WordChange;
import org.objectionportal.language.Place;

/**
 * What is known of a text.
 *
 * @param file    with its folder, as people call it
 * @param line    from 1; 0 where there is no such text
 * @param text    as it stands in the file
 * @param english the text it is made from; empty for English itself
 * @param change  what has changed in the English since; empty when nothing has, or nobody knows
 * @param note    for translators
 * @param state   how far it has come, in words
 */
public record AboutText(Place place, String file, long line, String text, String english,
        List<WordChange.Part> change, String note, String state) {

    /** File and line: numbers would be grouped by language. */
    public String where() {
        return line == 0 ? file : file + ":" + Long.toString(line);
    }

    /** All of it on one line. */
    String inShort() {
        return place.name() + " · " + where() + " · " + state + (english.isEmpty() ? "" : " · " + english) + (note.isEmpty() ? "" : " · " + note);
    }
}
