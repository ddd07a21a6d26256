package org.objectionportal.journeys;

import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.identity.IdentityMessages;
import org.objectionportal.item.Ground;
import org.objectionportal.item.ItemMessages;
import org.objectionportal.language.Language;
import org.objectionportal.overview.OverviewMessages;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;

/** From the list to one item, and what can be done about that one, by a person whose browser runs no script. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ItemJourneyTest extends Journey {

    private static final String ITEM = "/content/[0-9]+";

    private Visit visit;
    private OverviewMessages overview;
    private ItemMessages item;

    @InChosenLanguages
    void a_person_leaves_one_item_out_takes_it_back_in_and_says_what_is_wrong_with_it(String tag) throws Exception {
        start(tag);
        visit.press(overview.exclude());
        seesOut(Reason.EXCLUDED_BY_PERSON);
        visit.press(overview.include());
        seesIn();
        visit.press(item.report());
        visit.sees(item.groundMissing());
        visit.page.locator("#ground").selectOption(new SelectOption().setLabel(item.ground(Ground.NOT_MINE)));
        visit.press(item.report());
        seesOut(Reason.DISPUTED);
        visit.sees(item.ground(Ground.NOT_MINE));
        visit.press(item.retract());
        seesIn();
    }

    private void start(String tag) {
        Language language = language(tag);
        overview = messages.in(language, OverviewMessages.class);
        item = messages.in(language, ItemMessages.class);
        visit = new Visit(browsing.withoutScripts(), language);
        visit.open("/sign-in?to=content");
        visit.follow(messages.in(language, IdentityMessages.class).signInButton());
        visit.signInAs(new People(keycloak).withManyItems());
        visit.seesPortal("/content", overview.title());
        visit.open("/content?status=eligible");
        visit.main().locator(".items .links a").first().click();
        seesIn();
    }

    private void seesIn() {
        visit.seesPortal(ITEM, item.title());
        visit.sees(overview.eligibleWhy());
        visit.sees(item.friendsLeave());
        visit.sees(item.objectionLeaves());
    }

    private void seesOut(Reason reason) {
        visit.seesPortal(ITEM, item.title());
        visit.sees(overview.reason(reason));
        visit.sees(item.change(reason));
        visit.sees(item.friendsStay());
    }
}
