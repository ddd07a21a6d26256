package org.objectionportal.eligibility;

/**
 * What is known of one item in its latest version.
 *
 * @param product code of the product it was published on, such as {@code FACEBOOK}
 * @param kind what it is
 * @param privateMessage whether it is a private message
 * @param audience whom it is addressed to
 * @param container whether what holds it is public
 * @param live whether it still exists
 */
public record ItemFacts(String product, Kind kind, Boolean privateMessage, Audience audience,
        Container container, Boolean live) implements Facts {

    @Override
    public Level level() {
        return Level.ITEM;
    }
}
