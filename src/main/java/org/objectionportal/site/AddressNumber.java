package org.objectionportal.site;

import jakarta.ws.rs.NotFoundException;

/** The number of something as it stands in an address, which has one spelling: decimal, without sign or leading zeros. */
public record AddressNumber(long value) {

    private static final String FORM = "[1-9][0-9]{0,17}";

    /** For path parameters. @throws NotFoundException if {@code text} is anything else */
    public static AddressNumber valueOf(String text) {
        if (!text.matches(FORM)) {
            throw new NotFoundException();
        }
        return new AddressNumber(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
