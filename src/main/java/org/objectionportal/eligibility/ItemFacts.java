package org.objectionportal.eligibility;

import java.time.Instant;

/**
 * What is known of one item in its latest version. Every component that is {@code null} is not known.
 *
 * @param product code of the product it was published on, such as {@code FACEBOOK}
 * @param kind what it is
 * @param privateMessage whether it is a private message
 * @param audience whom it is addressed to
 * @param container whether what holds it is public
 * @param state whether it stands where people can see it
 * @param published when it was published
 * @param publicSince since when audience and container have been public without a break; its
 *        publication if they always were; without meaning if they are not
 * @param postedAsAdult whether its author was an adult when publishing it
 * @param postedUnderObjection whether it was published while an objection was in force, and not admitted since
 * @param excluded whether its author has excluded it
 * @param disputed whether its author disputes what is known of it
 * @param restricted whether somebody else's objection to it is being decided
 * @param thirdPartyObjection whether somebody else's objection to it was upheld
 * @param sensitive whether it is flagged as of a special category or as showing a child
 */
public record ItemFacts(String product, Kind kind, Boolean privateMessage, Audience audience,
        Container container, ItemState state, Instant published, Instant publicSince, Boolean postedAsAdult,
        Boolean postedUnderObjection, Boolean excluded, Boolean disputed, Boolean restricted,
        Boolean thirdPartyObjection, Boolean sensitive) implements Facts {

    @Override
    public Level level() {
        return Level.ITEM;
    }

    /** The same item, were it addressed to {@code other}: for telling what would change it. */
    public ItemFacts withAudience(Audience other) {
        return new ItemFacts(product, kind, privateMessage, other, container, state, published, publicSince,
                postedAsAdult, postedUnderObjection, excluded, disputed, restricted, thirdPartyObjection, sensitive);
    }
}
