package org.objectionportal.support;

import java.time.Instant;

import org.objectionportal.content.DisputeGround;

/**
 * What an agent sees of a dispute without stating a purpose.
 *
 * @param item     number of the item; empty when the whole account is disputed
 * @param account  its identifier, masked
 * @param content  product and kind, in words
 * @param received ready to read in the agent's zone
 * @param answerBy ready to read in the agent's zone
 * @param overdue  whether it is open and should have been answered
 */
public record ListedDispute(String reference, String item, String account, String content, DisputeGround ground, Instant receivedAt,
        String received, Instant answerByAt, String answerBy, boolean overdue) {
}
