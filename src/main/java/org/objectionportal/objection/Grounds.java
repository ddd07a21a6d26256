package org.objectionportal.objection;

import java.text.Normalizer;

/**
 * What a person writes about why they object. Writing nothing, or only blanks, is an objection like any other.
 *
 * @param text with line feeds only, composed (NFC), without characters that no text holds
 */
record Grounds(String text) {

    /** In code points: every script has the same room. */
    static final int LONGEST = 5_000;

    /** Reads the field as a browser sends it; an absent one is an empty one. */
    static Grounds read(String field) {
        String lines = field == null ? "" : field.replace("\r\n", "\n").replace('\r', '\n');
        String plain = lines.replaceAll("[\\p{Cc}&&[^\n\t]]|\uFEFF", "");
        return new Grounds(Normalizer.normalize(plain, Normalizer.Form.NFC).strip());
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    /** How many letters too many; zero when it fits. */
    int excess() {
        return Math.max(0, length() - LONGEST);
    }
}
