package org.objectionportal.identity;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.objectionportal.vault.Vault;

/**
 * An e-mail address in the one form it is compared in: composed (NFC), in small letters, its domain in ASCII (RFC 5891).
 * Dots and plus signs stay: whether they matter is known to the person's provider alone.
 */
public final class MailAddress {

    /** RFC 5321 section 4.5.3.1.3, without the brackets of the path. */
    private static final int LONGEST = 254;
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern INSIDE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]");
    private static final String HIDDEN = "•••";

    private final String local;
    private final String domain;

    private MailAddress(String local, String domain) {
        this.local = local;
        this.domain = domain;
    }

    /** @return empty when the text has not the form of an address; whether anybody receives mail there is not asked */
    public static Optional<MailAddress> read(String typed) {
        String plain = Normalizer.normalize(AROUND.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        int at = plain.lastIndexOf('@');
        if (at < 1 || plain.length() > LONGEST || INSIDE.matcher(plain).find()) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(plain.substring(at + 1)).toLowerCase(Locale.ROOT);
            return domain.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(plain.substring(0, at), domain));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    /** Finds the address again without telling it. */
    public byte[] digest(Vault vault) {
        return vault.digest("mail-address", local + '@' + domain);
    }

    /** What may be shown to somebody else who knows the address already, e.g. {@code a•••@d•••.example}. */
    public String masked() {
        String shown = IDN.toUnicode(domain);
        int dot = shown.lastIndexOf('.');
        return first(local) + HIDDEN + '@' + first(shown) + HIDDEN + (dot < 0 ? "" : shown.substring(dot));
    }

    private static String first(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    /** Never the address: this text ends in logs. */
    @Override
    public String toString() {
        return "MailAddress";
    }
}
