package org.objectionportal.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What the portal says of one line.
 *
 * @param line   its number in the batch, from 1
 * @param status stored, unchanged, deleted or refused
 * @param reason code of the refusal, or {@code null}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record LineVerdict(int line, String status, String reason) {
}
