package org.objectionportal.notice;

import java.time.LocalDate;

/**
 * A published version of the notice; an objection names the one its author had before them.
 *
 * @param number  counts up from 1
 * @param inForce the day it took effect
 */
public record NoticeVersion(int number, LocalDate inForce) {

    /** Its number as text: numbers would be grouped by language. */
    public String label() {
        return Integer.toString(number);
    }

    /** The address it keeps for ever, without the language. */
    public String path() {
        return "/notice/" + number;
    }
}
