package org.objectionportal.support;

/**
 * What is known of what is disputed, as far as it decides: shown after a purpose was stated. All of it is ready to read.
 *
 * @param address   the platform's identifier of the item or the account
 * @param published empty for an account
 * @param audience  empty for an account
 * @param excerpt   the person's words, or other people's; empty when there are none
 */
public record DisputedContent(String address, String published, String audience, String adult, String region, String excerpt) {
}
