package org.objectionportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.objectionportal.identity.IdentityMessages;
import org.objectionportal.language.Language;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;

/** The session ends while a person is writing: nothing typed is lost, and nobody is led to believe it was filed. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ExpiredSessionJourneyTest extends Journey {

    private static final String TYPED = "Ich möchte das nicht.\nGħax il-kitba <b>tiegħi</b> hija tiegħi & “mhux” tagħkom.\n\nΌχι, ευχαριστώ. 🙂";

    @InThreeLanguages
    void what_was_typed_outlives_the_session(String tag) throws Exception {
        Language language = language(tag);
        IdentityMessages identity = messages.in(language, IdentityMessages.class);
        ObjectionMessages objection = messages.in(language, ObjectionMessages.class);
        People people = new People(keycloak);
        Person person = people.withoutContent();
        Visit visit = new Visit(browsing.withoutScripts(), language);
        visit.open("/sign-in?to=objection");
        visit.follow(identity.signInButton());
        visit.signInAs(person);
        visit.seesPortal("/objection", objection.formTitle());
        visit.sees(objection.formLead());
        visit.page.getByLabel(objection.grounds()).fill(TYPED);

        people.signOutEverywhere(person);
        visit.press(objection.file());
        visit.seesPortal("/objection/draft", objection.draftTitle());
        visit.sees(objection.draftText(30));
        assertEquals(TYPED, visit.main().locator(".typed").textContent());

        visit.follow(objection.draftSignIn());
        visit.seesKeycloak("loginAccountTitle");
        visit.signInAs(person);
        visit.seesPortal("/objection/draft", objection.draftTitle());
        assertThat(visit.page.getByLabel(objection.grounds())).hasValue(TYPED);
        seesThatNothingIsFiled(visit, objection);

        visit.pressesSinceLastAsked();
        visit.press(objection.file());
        visit.seesPortal("/objections/[0-9A-Z-]{14}", objection.inForceTitle());
        assertEquals(1, visit.pressesSinceLastAsked());
    }

    /** In another tab, so that the form stays open. */
    private static void seesThatNothingIsFiled(Visit visit, ObjectionMessages objection) {
        Page tab = visit.page.context().newPage();
        Visit elsewhere = new Visit(tab, visit.language);
        elsewhere.open("/objections");
        elsewhere.seesPortal("/objections", objection.listTitle());
        elsewhere.sees(objection.listNone());
        assertThat(tab.locator("tbody tr")).hasCount(0);
        tab.close();
    }
}
