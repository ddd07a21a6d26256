package org.objectionportal.content;

/**
 * How often others mention an account of a data subject where everybody can see it.
 *
 * @param account name of the account that is mentioned
 * @param shown items that {@link Mentions#page} lists
 * @param blocked items it does not list: one of the two has blocked the other
 */
public record MentionCount(String account, long shown, long blocked) {
}
