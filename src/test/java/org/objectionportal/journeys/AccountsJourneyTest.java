package org.objectionportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.objectionportal.accounts.AccountGround;
import org.objectionportal.accounts.AccountsMessages;
import org.objectionportal.item.ItemMessages;
import org.objectionportal.language.Language;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.overview.OverviewMessages;
import org.objectionportal.site.SiteMessages;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;

/** A person with two accounts says what is wrong with one and brings them together, without scripts; one objection covers both. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AccountsJourneyTest extends Journey {

    @InChosenLanguages
    void a_second_account_is_added_and_the_objection_covers_it(String tag) {
        Language language = language(tag);
        OverviewMessages overview = messages.in(language, OverviewMessages.class);
        AccountsMessages t = messages.in(language, AccountsMessages.class);
        ObjectionMessages objection = messages.in(language, ObjectionMessages.class);
        People people = new People(keycloak);
        Person person = people.withManyItems();
        Person second = people.withManyItems();
        people.publishesUnreadably(person);
        Visit visit = new Visit(browsing.withoutScripts(), language);
        visit.open("/sign-in?to=content");
        visit.page.locator("main .button").first().click();
        visit.signInAs(person);
        List<Integer> before = figures(visit);
        visit.sees(overview.sourceUnread(1, LocalDate.now(ZoneId.of("Europe/Malta"))));

        visit.follow(overview.accounts());
        visit.seesPortal("/accounts", t.title());
        saysThatOneIsWrong(visit, t, messages.in(language, ItemMessages.class));
        visit.press(t.add());
        visit.seesKeycloak("loginAccountTitle");
        visit.signInAs(second);
        visit.seesPortal("/accounts/another", t.add());
        visit.sees(t.found());
        visit.sees("Anna (Facebook)");
        visit.press(t.confirm());
        visit.seesPortal("/accounts", t.title());

        visit.followInNavigation(messages.in(language, SiteMessages.class).navContent());
        assertEquals(before.stream().map(one -> 2 * one).toList(), figures(visit), "the items of both");
        visit.follow(overview.objectNow());
        visit.press(objection.file());
        visit.follow(objection.toContent());
        visit.sees(overview.objected());
        assertEquals(List.of(0, 2 * (before.get(0) + before.get(1))), figures(visit), "covered, both");
    }

    private static void saysThatOneIsWrong(Visit visit, AccountsMessages t, ItemMessages item) {
        visit.main().locator(".items .links a").first().click();
        visit.seesPortal("/accounts/about/[0-9]+", item.aboutAccount());
        visit.sees(t.adult(18));
        visit.press(item.report());
        visit.sees(item.groundMissing());
        visit.page.locator("#ground").selectOption(new SelectOption().setLabel(t.ground(AccountGround.WRONG_REGION)));
        visit.press(item.report());
        visit.sees(t.ground(AccountGround.WRONG_REGION));
        visit.press(item.retract());
        visit.sees(t.disputeText());
        visit.follow(t.title());
        visit.seesPortal("/accounts", t.title());
    }

    private static List<Integer> figures(Visit visit) {
        return visit.main().locator(".figures dd").allInnerTexts().stream().map(text -> Integer.parseInt(text.replaceAll("\\D", ""))).toList();
    }
}
