package org.objectionportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.objectionportal.delivery.DeliveryMessages;
import org.objectionportal.identity.IdentityMessages;
import org.objectionportal.language.Language;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.overview.OverviewMessages;
import org.objectionportal.stack.Mail;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;

/** Somebody without an account, and without any content, objects in advance; no script runs. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RegistrationJourneyTest extends Journey {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @InThreeLanguages
    void a_new_person_registers_and_objects_in_advance(String tag) throws Exception {
        Language language = language(tag);
        IdentityMessages identity = messages.in(language, IdentityMessages.class);
        OverviewMessages overview = messages.in(language, OverviewMessages.class);
        ObjectionMessages objection = messages.in(language, ObjectionMessages.class);
        String mailAddress = People.unusedMailAddress();
        Visit visit = new Visit(browsing.withoutScripts(), language);

        visit.open("/content");
        visit.seesPortal("/sign-in\\?to=content", identity.signInTitle());
        visit.follow(identity.registerButton());
        visit.seesKeycloak("registerTitle");
        visit.register(mailAddress);
        Mail invitation = visit.openLinkInMail(sink, mailAddress);
        assertEquals(new KeycloakTexts("email", language).get("emailVerificationSubject"), invitation.subject());
        visit.choosePassword("a calm sentence of some length");

        visit.seesPortal("/content", overview.title());
        visit.sees(overview.noneTitle());
        visit.pressesSinceLastAsked();
        visit.follow(overview.objectInAdvance());
        visit.press(objection.file());
        visit.seesPortal("/objections/[0-9A-Z-]{14}", objection.inForceTitle());
        assertEquals(2, visit.pressesSinceLastAsked());

        String reference = visit.main().locator("dd.reference").innerText();
        Mail confirmation = sink.await(mailAddress, 2, PATIENCE).get(1);
        assertEquals(messages.in(language, DeliveryMessages.class).filedSubject(reference), confirmation.subject());
    }
}
