package org.objectionportal.journeys;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import org.objectionportal.site.ErrorKind;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.stack.Mail;
import org.objectionportal.site.TypedText;
import org.objectionportal.stack.MailSink;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;

/**
 * Every page of the portal and of its sign-in, in one language: a guide brings the browser to each, in an order in which
 * people come to them, and lets somebody look at it. It knows pages by their addresses and marks, not by their words.
 */
final class Tour extends Walk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOO_LONG = "α".repeat(5_001);
    private static final String GROUNDS = "What I write for my friends is not a text to learn from.\nThank you.";
    private static final String ELSEWHERE = "http://elsewhere.example/";

    private final People people;
    private final MailSink sink;
    private final ErrorPages errorPages;
    private final String newcomer = People.unusedMailAddress();
    private Person person;
    private String reference;

    Tour(Visit visit, People people, MailSink sink, ErrorPages errorPages, Look look) {
        super(visit, look);
        this.people = people;
        this.sink = sink;
        this.errorPages = errorPages;
    }

    void walk() throws Exception {
        person = people.withManyItems();
        asStranger();
        asPersonWithManyItems();
        asNewcomer();
        if (visit.language.tag().equals("en")) {
            new StaffTour(visit, look, person, reference).walk();
        }
        pastErrors();
    }

    private void asStranger() {
        open("notice", "/notice");
        open("sign-in", "/sign-in?to=content");
        open("sign-in-unfinished", "/sign-in-unfinished");
        open("form-signed-out", "/objection");
        write(TOO_LONG);
        press("form-error", mainButton());
        write(GROUNDS);
        press("draft-signed-out", mainButton());
        press("keycloak-sign-in", mainButton());
        page.locator("#username").fill("nobody@demo.example");
        page.locator("#password").fill("not the password");
        press("keycloak-sign-in-error", mainButton());
        press("keycloak-reset", page.locator(".forgot a"));
        page.locator("#username").fill(person.mailAddress());
        press("keycloak-reset-sent", mainButton());
    }

    private void asPersonWithManyItems() {
        visit.open("/sign-in?to=content");
        mainButton().click();
        visit.signInAs(person);
        look("content");
        press("content-second-page", page.locator(".pager [rel=next]"));
        open("content-filtered", "/content?status=not-eligible");
        visit.open("/content?status=eligible");
        press("item", page.locator(".items .links a").first());
        press("item-without-ground", page.locator(".dispute .button"));
        page.locator("#ground").selectOption(new SelectOption().setIndex(1));
        press("item-disputed", page.locator(".dispute .button"));
        page.locator(".dispute .button").click();
        open("content-used", "/content/used");
        open("content-mentions", "/content/mentions");
        open("content-joint", "/content/joint");
        addAnotherAccount();
        open("form", "/objection");
        open("draft-signed-in", "/objection/draft");
        page.locator("input[name=owner]").evaluate("field => field.value = 'somebody-else'");
        press("form-of-somebody-else", mainButton());
        press("confirmation", mainButton());
        String objection = visit.path();
        reference = objection.substring(objection.lastIndexOf('/') + 1);
        open("content-objected", "/content");
        open("objections-in-force", "/objections");
        open("withdrawal", objection + "/withdrawal");
        press("withdrawn", mainButton());
        open("objections-withdrawn", "/objections");
        press("signed-out", page.locator(".account button"));
    }

    private void addAnotherAccount() {
        open("accounts", "/accounts");
        press("account", page.locator(".items .links a").first());
        press("account-without-ground", page.locator(".dispute .button"));
        page.locator("#ground").selectOption(new SelectOption().setIndex(1));
        press("account-disputed", page.locator(".dispute .button"));
        page.locator(".dispute .button").click();
        open("another-account-failed", "/accounts/another");
        mainButton().click();
        visit.signInAs(person);
        look("another-account-same");
        mainButton().click();
        visit.signInAs(people.livingIn("DE"));
        look("another-account");
        press("accounts-added", mainButton());
    }

    private void asNewcomer() throws InterruptedException {
        visit.open("/sign-in?to=content");
        press("keycloak-registration", page.locator("main .button").nth(1));
        press("keycloak-registration-error", mainButton());
        visit.register(newcomer);
        look("keycloak-verify-email");
        visit.openLinkInMail(sink, newcomer);
        look("keycloak-password");
        press("keycloak-password-error", mainButton());
        visit.choosePassword("a calm sentence of some length");
        look("content-empty");
        open("objections-empty", "/objections");
        page.locator(".account button").click();
    }

    private void pastErrors() {
        open("error-404", "/there-is-no-such-page");
        page.route(Pattern.compile("^" + ELSEWHERE), route -> route.fulfill(html("<form method=post action='"
                + page.url() + "'><button>Send</button></form>")));
        page.navigate(ELSEWHERE);
        press("error-403", page.locator("button"));
        // What cannot be provoked from a browser: the page itself, at an address of the portal.
        page.route(Pattern.compile("/unavailable$"),
                route -> route.fulfill(html(errorPages.html(visit.language, ErrorKind.UNAVAILABLE, TypedText.NONE))));
        open("error-503", "/unavailable");
    }

    /** All error pages as they are rendered; a walk sees those that differ in form. */
    void everyError() {
        for (ErrorKind kind : ErrorKind.values()) {
            page.route(Pattern.compile("/error-" + kind.number() + "$"),
                    route -> route.fulfill(html(errorPages.html(visit.language, kind, new TypedText("/objection", "grounds", GROUNDS)))));
            open("error-" + kind.number() + "-typed", "/error-" + kind.number());
        }
    }

    /** @return what a walk has made the portal and Keycloak send, by name */
    Map<String, Mail> mails() throws InterruptedException {
        Map<String, Mail> mails = new LinkedHashMap<>();
        List<Mail> persons = sink.await(person.mailAddress(), 3, PATIENCE);
        mails.put("mail-new-password", persons.get(0));
        mails.put("mail-filed", persons.get(1));
        mails.put("mail-withdrawn", persons.get(2));
        mails.put("mail-confirm-address", sink.await(newcomer, 1, PATIENCE).get(0));
        return mails;
    }

    private static Route.FulfillOptions html(String body) {
        return new Route.FulfillOptions().setHeaders(Map.of("Content-Type", "text/html; charset=UTF-8")).setBody(body);
    }

    private void write(String grounds) {
        page.locator("textarea").fill(grounds);
    }
}
