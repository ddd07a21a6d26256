package org.objectionportal.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import io.quarkus.mailer.Mail;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailGuardTest {

    private static final String REFERENCE = "K7M-4XP-3RT";

    @ParameterizedTest
    @ValueSource(strings = {"a@b,c@d", "a@example.org,c@example.org", "\"a@b\"@c", "\"a b\"@example.org", "<a@b>",
            "<a@example.org>", "a@b (c)", "a@example.org (c)", "(c)a@example.org", "a@[127.0.0.1]", "a@127.0.0.1", "a@example",
            "a@localhost", "a@example.org\nBcc: b@example.org", "a@example.org\r\nRCPT TO:<b@example.org>", "a@example.org\u0000",
            "a@example.org ", " a@example.org", "a b@example.org", ".a@example.org", "a.@example.org", "a..b@example.org",
            "@example.org", "a@", "a", "", "a@@example.org", "a@-example.org", "a@example-.org", "a@example..org",
            "a@example.org.", "a@exa_mple.org", "Anna <a@example.org>", "a;b@example.org", "a@example.org;b@example.org",
            "ä@example.org", "a@example.org\u2028", "a@example。org,b.org", "a@xn--\u0000.org"})
    void what_is_not_one_plain_mailbox_gets_no_mail(String address) {
        assertEquals(Optional.empty(), MailGuard.mailbox(address));
    }

    @Test
    void addresses_longer_than_the_standard_allows_get_no_mail() {
        assertEquals(Optional.empty(), MailGuard.mailbox("a".repeat(65) + "@example.org"));
        assertEquals(Optional.empty(), MailGuard.mailbox("a".repeat(60) + "@" + "b.".repeat(128) + "org"));
        assertTrue(MailGuard.mailbox("a".repeat(64) + "@example.org").isPresent());
    }

    @ParameterizedTest
    @CsvSource({"anna@demo.example,anna@demo.example", "anna+portal@demo.example,anna+portal@demo.example",
            "o’neil@demo.example,", "o'neil@demo.example,o'neil@demo.example", "anna@bücher.example,anna@xn--bcher-kva.example",
            "anna@παράδειγμα.ελ,anna@xn--hxajbheg2az3al.xn--qxam", "a.b_c-d@sub.demo.example,a.b_c-d@sub.demo.example",
            "anna@DEMO.example,anna@DEMO.example"})
    void plain_mailboxes_get_mail_under_their_ascii_domain(String address, String mailbox) {
        assertEquals(Optional.ofNullable(mailbox), MailGuard.mailbox(address));
    }

    @Test
    void whatever_passes_is_one_address_for_the_mail_library_too() {
        String alphabet = "ab.@+-_'\"<>(),;:[]\\ \r\n\t\u0000\u0085\u2028éßﬁ。。@.@.1%!=?xn--";
        Random random = new Random(102471);
        int passed = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder address = new StringBuilder();
            random.ints(random.nextInt(1, 14), 0, alphabet.length()).forEach(at -> address.append(alphabet.charAt(at)));
            if (random.nextInt(3) > 0) {
                address.append(random.nextBoolean() ? "@b.org" : ".org");
            }
            Optional<String> mailbox = MailGuard.mailbox(address.toString());
            if (mailbox.isPresent()) {
                passed++;
                String box = mailbox.get();
                assertTrue(box.chars().allMatch(c -> c > ' ' && c < 127 && "\"<>(),;:[]\\".indexOf(c) < 0), box);
                assertEquals(1, box.chars().filter(c -> c == '@').count(), box);
                assertEquals(box, new EmailAddress(box).getEmail());
                assertEquals(mailbox, MailGuard.mailbox(box));
            }
        }
        assertTrue(passed > 1_000, "only " + passed + " passed: the strings are too wild to prove anything");
    }

    @Test
    void a_proper_mail_passes() {
        MailGuard.check(mail(), REFERENCE);
    }

    @Test
    void a_mail_that_could_reach_anybody_else_is_held_back() {
        assertHeldBack(mail().addCc("b@example.org"));
        assertHeldBack(mail().addBcc("b@example.org"));
        assertHeldBack(mail().addTo("b@example.org"));
        assertHeldBack(mail().setTo(new java.util.ArrayList<>()));
        assertHeldBack(new Mail().setFrom("a@b").setSubject("x").setText(REFERENCE).setHtml(REFERENCE).addTo("a@example.org,b@example.org"));
    }

    @Test
    void a_line_break_in_any_header_is_held_back() {
        for (String end : new String[] {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u0000"}) {
            assertHeldBack(mail().setSubject("x" + end + "Bcc: b@example.org"));
            assertHeldBack(mail().setFrom("x" + end + "<a@example.org>"));
            assertHeldBack(mail().addHeader("X", "y" + end + "Bcc: b@example.org"));
            assertHeldBack(mail().addHeader("X" + end + "Bcc", "b@example.org"));
        }
    }

    @Test
    void a_mail_about_another_objection_is_held_back() {
        assertHeldBack(mail().setText("K7M-4XP-3RU"));
        assertHeldBack(mail().setHtml("K7M-4XP-3RU"));
    }

    private static void assertHeldBack(Mail mail) {
        assertThrows(IllegalStateException.class, () -> MailGuard.check(mail, REFERENCE));
    }

    private static Mail mail() {
        return new Mail().setFrom("Objection Portal <portal@example.org>").addTo("a@example.org").setSubject("Your objection")
                .setText("About " + REFERENCE).setHtml("<p>About " + REFERENCE + "</p>").addHeader("X", "y");
    }
}
