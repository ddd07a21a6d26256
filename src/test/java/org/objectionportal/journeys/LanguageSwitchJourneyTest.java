package org.objectionportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.objectionportal.language.Language;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;

/** Somebody lands in a language that is not theirs and changes it, by keyboard and without a script, also while writing. */
@QuarkusTest
@WithTestResource(StackResource.class)
class LanguageSwitchJourneyTest extends Journey {

    private static final String TYPED = "Ich möchte das nicht.\nGħax il-kitba <b>tiegħi</b> hija tiegħi & “mhux” tagħkom.\n\nΌχι, ευχαριστώ. 🙂";

    @InThreeLanguages
    void what_was_typed_comes_along_to_the_language_chosen(String tag) throws Exception {
        Language chosen = language(tag);
        Language first = language(tag.equals("de") ? "el" : "de");
        ObjectionMessages objection = messages.in(chosen, ObjectionMessages.class);
        Person person = new People(keycloak).withoutContent();
        Page page = browsing.withoutScripts();
        Visit before = new Visit(page, first);
        Visit visit = new Visit(page, chosen);

        before.open("/notice");
        choose(page, chosen);
        assertEquals("/notice", visit.path());
        assertEquals(List.of(tag), chosenIn(page));
        before.openOutsideLanguages("/objection");
        visit.seesPortal("/objection", objection.formTitle());

        write(page, before, TYPED);
        choose(page, chosen);
        visit.seesPortal("/objection", objection.formTitle());
        assertThat(page.locator("textarea")).hasValue(TYPED);
        visit.press(objection.fileSignedOut());
        visit.seesPortal("/objection/draft", objection.draftTitle());
        visit.follow(objection.draftSignIn());
        visit.signInAs(person);
        visit.seesPortal("/objection/draft", objection.draftTitle());

        page.locator("textarea").fill(TYPED + TYPED);
        choose(page, first);
        assertEquals("/objection/draft", before.path());
        assertThat(page.locator("textarea")).hasValue(TYPED + TYPED);
        choose(page, chosen);
        visit.seesPortal("/objection/draft", objection.draftTitle());
        assertThat(page.locator("textarea")).hasValue(TYPED + TYPED);

        write(page, before, TYPED);
        choose(page, chosen);
        visit.seesPortal("/objection", objection.formTitle());
        visit.sees(objection.formLead());
        assertThat(page.locator("textarea")).hasValue(TYPED);
        visit.press(objection.file());
        visit.seesPortal("/objections/[0-9A-Z-]{14}", objection.inForceTitle());
    }

    /** On the form in the other language. */
    private static void write(Page page, Visit before, String text) {
        before.open("/objection");
        page.locator("textarea").fill(text);
    }

    /** With the keyboard alone, from the top of the page. */
    private void choose(Page page, Language wanted) {
        Locator summary = page.locator(".languages summary");
        summary.focus();
        page.keyboard().press("Enter");
        for (Language one : languages.all()) {
            page.keyboard().press("Tab");
            Locator here = page.locator(".languages :focus");
            assertTrue(here.textContent().endsWith(one.ownName()), () -> here.textContent() + " instead of " + one.ownName());
            if (one.equals(wanted)) {
                page.keyboard().press("Enter");
                break;
            }
        }
        assertThat(page.locator("html")).hasAttribute("lang", wanted.htmlLang());
    }

    private static List<String> chosenIn(Page page) {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("language")).map((Cookie cookie) -> cookie.value).toList();
    }
}
