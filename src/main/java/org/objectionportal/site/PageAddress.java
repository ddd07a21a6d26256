package org.objectionportal.site;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import org.objectionportal.language.Language;

/**
 * A page of ours without its language: path and query as they stand in an address. Always behind a language of ours, so
 * it cannot lead to another site.
 */
record PageAddress(String address) {

    private static final Pattern READABLE = Pattern.compile(
            "(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+(?:\\?(?:[A-Za-z0-9._~&=+:/-]|%[0-9A-Fa-f]{2})*)?");

    /** Empty for what cannot be read in one way only. */
    static Optional<PageAddress> read(String address) {
        return Optional.ofNullable(address).filter(one -> READABLE.matcher(one).matches()).map(PageAddress::new);
    }

    /** The page in that language. */
    URI in(Language language) {
        return URI.create("/" + language.tag() + address);
    }
}
