package org.objectionportal.l10n.exchange;

/**
 * One text on its way.
 *
 * @param address       which text: {@code messages/site/signOut}
 * @param source        the English text
 * @param target        its translation; empty when there is none
 * @param finished      whether the translation is meant to be used: not when it waits for somebody to look at it again
 * @param note          for the translator: where the text stands, what its arguments hold
 * @param place         file and line
 * @param sourceBefore  the English text the translation was made from, if that has changed; empty otherwise
 * @param base          fingerprint of the translation when it left; tells who has changed it since
 */
public record Unit(String address, String source, String target, boolean finished, String note, String place, String sourceBefore,
        String base) {

    /** {@code messages/site} */
    public String set() {
        return address.substring(0, address.lastIndexOf('/'));
    }

    /** {@code signOut} */
    public String key() {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
