package org.objectionportal.support;

import java.time.Instant;

/**
 * What of a person is still to be answered.
 *
 * @param count     how many disputes, as many as were counted
 * @param more      whether there are more than that
 * @param next      reference of the next to be answered; empty when none is open
 * @param answerBy  its deadline, ready to read; empty when none is open
 */
public record OpenDisputes(long count, boolean more, String next, Instant answerByAt, String answerBy) {

    static final OpenDisputes NONE = new OpenDisputes(0, false, "", Instant.EPOCH, "");
}
