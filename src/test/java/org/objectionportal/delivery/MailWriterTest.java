package org.objectionportal.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.mailer.Mail;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.stack.StackResource;

@QuarkusTest
@WithTestResource(StackResource.class)
class MailWriterTest {

    @Inject
    MailWriter writer;
    @Inject
    Languages languages;
    @Inject
    PortalConfig config;

    @Test
    void an_objection_is_confirmed_to_a_person_in_the_EU() {
        Mail mail = mail(DeliveryKind.OBJECTION_FILED, Jurisdiction.EU, "Europe/Berlin");
        assertEquals("Your objection is in force: K7M-4XP-3RT", mail.getSubject());
        assertEquals("""
                Objection Portal
                This is a demonstration. The people and the posts are invented, and nothing you do here has any effect.

                Your objection is in force

                We have received your objection, and we honour it. Your public content on Facebook and Instagram is not used to train our AI models any more. You do not have to do anything else.

                Reference
                K7M-4XP-3RT

                Received
                4 June 2026, 12:42 (Central European Time)

                See my objection
                BASE/en/objections/K7M-4XP-3RT

                * What your objection covers
                From the second we received it, your objection covers all your public content on Facebook and Instagram: everything you have published, and everything you publish later.

                * What it does not cover
                Models that are already trained: what a model learned before your objection cannot be taken out of it. A training run that was going on when we received your objection can still finish.

                Posts by other people in which you appear. You can object to these as well: write to us and tell us which post you mean.

                * What happens next
                We leave your content out of training from now on, and we delete the copies for training that we still hold. Your objection stays in force until you withdraw it, and for 7 days after that. For you, nothing else changes.

                * If you change your mind
                You can withdraw your objection at any time, on the page of your objection. After that, you can object again whenever you like.

                * How to complain
                If you think that we are breaking the law, you can complain to the supervisory authority of your country. The website edpb.europa.eu lists them all. You do not have to come to us first, but often we can put it right quickly.

                * Contact
                Do you have a question, or is something wrong? Write to privacy@platform.example and tell us your reference.

                --
                Example Platforms Ireland Limited, 1 Example Quay, Dublin D02 XY00, Ireland
                You get this e-mail because an objection was filed from your account. We never ask for your password by e-mail.
                """.replace("BASE", config.baseUrl().toString()), mail.getText());
    }

    @Test
    void a_withdrawal_is_confirmed_to_a_person_in_the_UK() {
        Mail mail = mail(DeliveryKind.OBJECTION_WITHDRAWN, Jurisdiction.UK, "Europe/London");
        assertEquals("Your objection is withdrawn: K7M-4XP-3RT", mail.getSubject());
        assertEquals("""
                Objection Portal
                This is a demonstration. The people and the posts are invented, and nothing you do here has any effect.

                Your objection is withdrawn

                You have withdrawn your objection. It stays in force until 11 June 2026. Until then, we do not use your public content on Facebook and Instagram to train our AI models.

                Reference
                K7M-4XP-3RT

                Withdrawn
                4 June 2026, 11:42 (British Time)

                See my objection
                BASE/en/objections/K7M-4XP-3RT

                * What happens next
                Once your objection is no longer in force, your public content can become part of training again. What you published while your objection was in force stays out, unless you allow it yourself, item by item. Private messages, and posts that only friends can see, are still never used.

                * If you change your mind
                You can object again at any time, without a reason. If you do so before 11 June 2026, your content stays out all the time.

                Object again
                BASE/en/objection

                * Was it not you?
                Then somebody else may be able to use your account. Change your password, object again before 11 June 2026 so that your content stays out, and write to us.

                * How to complain
                If you think that we are breaking the law, please complain to us first. We confirm within 30 days that we have your complaint, look into it without delay and tell you the outcome. You can then complain to the Information Commissioner (ico.org.uk).

                * Contact
                Do you have a question, or is something wrong? Write to privacy@platform.example and tell us your reference.

                --
                Example Platforms Ireland Limited, 1 Example Quay, Dublin D02 XY00, Ireland
                You get this e-mail because an objection was withdrawn from your account. We never ask for your password by e-mail.
                """.replace("BASE", config.baseUrl().toString()), mail.getText());
    }

    @Test
    void who_was_not_right_hears_what_follows_and_how_to_complain() {
        Mail mail = mail(DeliveryKind.DISPUTE_REJECTED, Jurisdiction.EU, "Europe/Berlin");
        assertEquals("Our answer to your report: K7M-4XP-3RT", mail.getSubject());
        assertEquals("""
                Objection Portal
                This is a demonstration. The people and the posts are invented, and nothing you do here has any effect.

                Our data are correct

                You told us that something we know about your content is wrong. We have checked it, and our data are correct.

                Reference
                K7M-4XP-3RT

                Answered
                4 June 2026, 12:42 (Central European Time)

                My content
                BASE/en/content/42

                * What happens next
                We no longer hold back what you told us about: the same rules decide about it as about your other content. You can still leave items out yourself, or object to the use of all your content.

                If you disagree, you can complain, as explained below, and you can go to court.

                * How to complain
                If you think that we are breaking the law, you can complain to the supervisory authority of your country. The website edpb.europa.eu lists them all. You do not have to come to us first, but often we can put it right quickly.

                * Contact
                Do you have a question, or is something wrong? Write to privacy@platform.example and tell us your reference.

                --
                Example Platforms Ireland Limited, 1 Example Quay, Dublin D02 XY00, Ireland
                You get this e-mail because a mistake was reported from your account. We never ask for your password by e-mail.
                """.replace("BASE", config.baseUrl().toString()), mail.getText());
    }

    @Test
    void the_html_says_all_that_the_text_says_and_fetches_nothing() {
        for (DeliveryKind kind : DeliveryKind.values()) {
            for (Jurisdiction jurisdiction : Jurisdiction.values()) {
                Mail mail = mail(kind, jurisdiction, "Europe/Paris");
                String html = mail.getHtml();
                for (String line : mail.getText().lines().toList()) {
                    assertTrue(html.contains(line.startsWith("* ") ? ">" + line.substring(2) + "</h2>" : line.equals("--") ? "" : line),
                            () -> "Not in the HTML: " + line);
                }
                assertTrue(html.startsWith("<!doctype html>\n<html lang=\"en-GB\" dir=\"ltr\">"), html);
                assertEquals(1, html.split("<h1 ", -1).length - 1);
                assertEquals(html.split("<table", -1).length, html.split("</table>", -1).length);
                for (String fetched : new String[] {"<img", "<script", "<link", "src=", "url(", "@import", "@font-face"}) {
                    assertFalse(html.contains(fetched), fetched);
                }
            }
        }
    }

    @Test
    void links_lead_to_the_portal_and_carry_nothing_but_the_reference() {
        for (DeliveryKind kind : DeliveryKind.values()) {
            String own = kind.name().startsWith("OBJECTION") ? "objections?(/K7M-4XP-3RT)?" : "content/42";
            Matcher link = Pattern.compile("href=\"([^\"]*)\"").matcher(mail(kind, Jurisdiction.EU, "Europe/Paris").getHtml());
            while (link.find()) {
                assertTrue(link.group(1).matches(Pattern.quote(config.baseUrl().toString())
                        + "/en/" + own), link::group);
            }
        }
    }

    @Test
    void every_attempt_makes_the_same_mail() {
        for (DeliveryKind kind : DeliveryKind.values()) {
            Mail first = mail(kind, Jurisdiction.EU, "Europe/Paris");
            Mail second = mail(kind, Jurisdiction.EU, "Europe/Paris");
            assertEquals(first.getText(), second.getText());
            assertEquals(first.getHtml(), second.getHtml());
            assertEquals(first.getHeaders(), second.getHeaders());
            assertEquals(List.of("Thu, 4 Jun 2026 10:42:07 +0000"), first.getHeaders().get("Date"));
        }
    }

    @Test
    void every_language_has_all_mails_with_a_subject_that_fits_and_its_own_date() {
        for (Language language : languages.all()) {
            for (DeliveryKind kind : DeliveryKind.values()) {
                Delivery delivery = delivery(kind, Jurisdiction.UK, "Europe/Athens");
                delivery.language = language.tag();
                Mail mail = writer.write(delivery, "anna@demo.example");
                MailGuard.check(mail, "K7M-4XP-3RT");
                assertTrue(mail.getSubject().length() <= 78, mail.getSubject());
                assertEquals(List.of(language.htmlLang()), mail.getHeaders().get("Content-Language"));
                // Danes and Finns write times with a full stop
                assertTrue(mail.getText().contains(":42") || mail.getText().contains(".42"), mail.getText());
            }
        }
    }

    private Mail mail(DeliveryKind kind, Jurisdiction jurisdiction, String zone) {
        return writer.write(delivery(kind, jurisdiction, zone), "anna@demo.example");
    }

    private static Delivery delivery(DeliveryKind kind, Jurisdiction jurisdiction, String zone) {
        Delivery delivery = new Delivery();
        delivery.kind = kind;
        delivery.reference = "K7M-4XP-3RT";
        delivery.language = "en";
        delivery.jurisdiction = jurisdiction;
        delivery.zone = zone;
        delivery.happenedAt = Instant.parse("2026-06-04T10:42:07Z");
        delivery.endsAt = kind == DeliveryKind.OBJECTION_WITHDRAWN ? Instant.parse("2026-06-11T10:42:07Z") : null;
        delivery.page = kind.name().startsWith("OBJECTION") ? null : "/content/42";
        delivery.messageKey = "filed";
        return delivery;
    }
}
