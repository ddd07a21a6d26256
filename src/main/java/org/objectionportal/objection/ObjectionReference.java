package org.objectionportal.objection;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person quotes when they ask about their objection: twelve signs in three groups, none of them a look-alike
 * (no I, L, O, U, 0, 1) and few of them vowels, so that no words appear. 2^58 values: a reference is not to be guessed,
 * and none opens anything without its owner's session.
 *
 * @param value e.g. {@code K7M4-XPR9-3RTW}
 */
public record ObjectionReference(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("([" + SIGNS + "]{4})-?([" + SIGNS + "]{4})-?([" + SIGNS + "]{4})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException when the value is not of the form */
    public ObjectionReference {
        if (!FORM.matcher(value).matches() || value.length() != 14) {
            throw new IllegalArgumentException("Not a reference");
        }
    }

    /** A new one. */
    static ObjectionReference draw() {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            value.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new ObjectionReference(value.toString());
    }

    /** What a person typed: small letters, blanks and missing hyphens are forgiven. */
    public static Optional<ObjectionReference> read(String typed) {
        String plain = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        java.util.regex.Matcher form = FORM.matcher(plain);
        return form.matches()
                ? Optional.of(new ObjectionReference(form.group(1) + "-" + form.group(2) + "-" + form.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
