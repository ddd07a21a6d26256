package org.objectionportal.delivery;

import java.net.IDN;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkus.mailer.Mail;

/**
 * The last look at a mail before it leaves: exactly one recipient, nothing in a header that could begin another header,
 * and the text really about the objection or dispute it belongs to. Written because a line break in a header let a mail client
 * library send to further recipients (CVE-2026-102471).
 */
final class MailGuard {

    /** RFC 5321 section 4.5.3.1 together with the brackets of the path. */
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    /** RFC 5322 section 3.2.3, dot-atom: no quotes, no comments, nothing a server reads as two. */
    private static final Pattern LOCAL_PART = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    /** Two labels at least, the last one not a number: no host of ours, no IP address. */
    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");
    private static final Pattern WITHOUT_CONTROLS = Pattern.compile("[^\\p{Cc}\\p{Zl}\\p{Zp}]*");

    private MailGuard() {
    }

    /**
     * The form of an address to send to: a single mailbox, its domain in ASCII.
     *
     * @return empty when the address is not one plain mailbox
     */
    static Optional<String> mailbox(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || address.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        return ascii(address.substring(at + 1))
                .map(domain -> address.substring(0, at + 1) + domain)
                .filter(mailbox -> mailbox.length() <= LONGEST_ADDRESS)
                .filter(mailbox -> LOCAL_PART.matcher(address.substring(0, at)).matches());
    }

    /**
     * Lets a mail pass.
     *
     * @param reference the reference its row has
     * @throws IllegalStateException naming what is wrong, never the value
     */
    static void check(Mail mail, String reference) {
        demand(mail.getTo().size() == 1, "not exactly one recipient");
        demand(mail.getCc().isEmpty() && mail.getBcc().isEmpty(), "a copy to somebody");
        demand(mailbox(mail.getTo().get(0)).filter(mail.getTo().get(0)::equals).isPresent(), "recipient is not one mailbox");
        demand(isOneLine(mail.getFrom()), "control character in the sender");
        demand(isOneLine(mail.getSubject()), "control character in the subject");
        for (Map.Entry<String, List<String>> header : mail.getHeaders().entrySet()) {
            demand(isOneLine(header.getKey()), "control character in the name of a header");
            demand(header.getValue().stream().allMatch(MailGuard::isOneLine), "control character in header " + header.getKey());
        }
        demand(mail.getText().contains(reference) && mail.getHtml().contains(reference), "about something else");
    }

    private static boolean isOneLine(String value) {
        return value != null && WITHOUT_CONTROLS.matcher(value).matches();
    }

    private static void demand(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalStateException("Mail held back: " + otherwise);
        }
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES)).filter(d -> DOMAIN.matcher(d).matches());
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
