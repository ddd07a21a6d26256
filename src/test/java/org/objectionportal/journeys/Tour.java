package org.objectionportal.journeys;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;
import javax.sql.DataSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.dispute.Disputer;
import org.objectionportal.dispute.Disputes;
import org.objectionportal.site.ErrorKind;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.stack.Mail;
import org.objectionportal.site.TypedText;
import org.objectionportal.stack.MailSink;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;

/**
 * Every page of the portal and of its sign-in, in one language: a guide brings the browser to each, in an order in which
 * people come to them, and lets somebody look at it. It knows pages by their addresses and marks, not by their words.
 */
final class Tour {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOO_LONG = "α".repeat(5_001);
    private static final String GROUNDS = "What I write for my friends is not a text to learn from.\nThank you.";
    private static final String SAM = "00000000-0000-4000-8000-0000000000f6";
    private static final String OLGA = "00000000-0000-4000-8000-0000000000e7";
    private static final String ELSEWHERE = "http://elsewhere.example/";

    /** What is done at each page. */
    interface Look {
        /** @param name of the page or of its state, fit for a file name */
        void at(String name, Page page);
    }

    private final Visit visit;
    private final Page page;
    private final People people;
    private final MailSink sink;
    private final ErrorPages errorPages;
    private final Look look;
    private final String newcomer = People.unusedMailAddress();
    private Person person;
    private String reference;

    Tour(Visit visit, People people, MailSink sink, ErrorPages errorPages, Look look) {
        this.visit = visit;
        this.page = visit.page;
        this.people = people;
        this.sink = sink;
        this.errorPages = errorPages;
        this.look = look;
    }

    void walk() throws Exception {
        person = people.withManyItems();
        asStranger();
        asPersonWithManyItems();
        asNewcomer();
        if (visit.language.tag().equals("en")) {
            asSupportAgent();
            asOperator();
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

    /** The desk is in English only. Its agent looks up the objection this tour has filed and withdrawn. */
    private void asSupportAgent() throws SQLException {
        visit.openOutsideLanguages("/support");
        mainButton().click();
        visit.signInAs(new Person(SAM, "sam@demo.example", Visitor.PASSWORD));
        look("support-form");
        press("support-form-error", mainButton());
        lookUp("AAAA-AAAA-AAAA");
        look("support-nothing-found");
        visit.openOutsideLanguages("/support");
        lookUp(reference);
        look("support-found");
        answersADispute();
        page.locator(".account button").click();
    }

    private void answersADispute() throws SQLException {
        Disputer disputer = new Disputer(person, CDI.current().select(DataSource.class).get());
        CDI.current().select(Disputes.class).get()
                .dispute(disputer.subject(), visit.language, disputer.nextItem().id(), DisputeGround.NOT_MINE);
        visit.openOutsideLanguages("/support/disputes");
        look("support-disputes");
        visit.openOutsideLanguages("/support/disputes/" + disputer.newest());
        look("support-dispute");
        press("support-dispute-error", mainButton());
        page.locator("#purpose").selectOption(new SelectOption().setIndex(1));
        press("support-dispute-seen", mainButton());
        page.locator("#decision").selectOption(new SelectOption().setIndex(1));
        press("support-dispute-answered", mainButton());
    }

    /** The screens of operators are in English only, too. What is proposed here is what is in force. */
    private void asOperator() {
        visit.openOutsideLanguages("/programme");
        mainButton().click();
        visit.signInAs(new Person(OLGA, "olga@demo.example", Visitor.PASSWORD));
        look("programme");
        press("programme-form", mainButton());
        press("programme-form-error", mainButton());
        page.locator("#reason").fill("To see it from all sides");
        press("programme-proposal", mainButton());
        page.locator(".account button").click();
    }

    private void lookUp(String sought) {
        page.locator("#sought").fill(sought);
        page.locator("#purpose").selectOption(new SelectOption().setIndex(1));
        page.locator("#ticket").fill("T-4711");
        mainButton().click();
        page.waitForURL("**/look-ups/*");
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

    private Locator mainButton() {
        return page.locator("main .button").first();
    }

    private void write(String grounds) {
        page.locator("textarea").fill(grounds);
    }

    private void open(String name, String path) {
        visit.open(path);
        look(name);
    }

    private void press(String name, Locator button) {
        button.click();
        look(name);
    }

    private void look(String name) {
        page.waitForLoadState();
        look.at(name, page);
    }
}
