package org.objectionportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.objectionportal.delivery.DeliveryMessages;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.identity.IdentityMessages;
import org.objectionportal.identity.SignInTarget;
import org.objectionportal.language.Language;
import org.objectionportal.notice.NoticeMessages;
import org.objectionportal.objection.ObjectionMail;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.overview.OverviewMessages;
import org.objectionportal.site.SiteMessages;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Mail;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.EndedObjection;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;

/** The main job from end to end, by a person whose browser runs no script. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ObjectionJourneyTest extends Journey {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REFERENCE = "[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}";

    Postgres postgres;

    private Person person;
    private Visit visit;
    private SiteMessages frame;
    private NoticeMessages notice;
    private IdentityMessages identity;
    private OverviewMessages overview;
    private ObjectionMessages objection;
    private DeliveryMessages delivery;

    @InChosenLanguages
    void a_person_reads_the_notice_objects_and_withdraws(String tag) throws Exception {
        start(tag, new People(keycloak).withManyItems());
        readTheNotice();
        goOnToTheSignIn();
        signInAndComeBackToTheSameStep();
        List<Integer> before = seeMyContentWithReasons();
        String reference = objectInAtMostTwoActions();
        readTheConfirmation(reference);
        readTheMail(reference, 1, delivery.filedSubject(reference), delivery.filedTitle());
        seeThatNothingIsEligible(before);
        withdrawInAtMostTwoActions(reference);
        readTheMail(reference, 2, delivery.withdrawnSubject(reference), delivery.withdrawnTitle());
        String again = changeMyMindInOneAction(reference);
        sink.await(person.mailAddress(), 3, PATIENCE);
        seeThatNothingIsEligible(before);
        withdrawInAtMostTwoActions(again);
        seeThatNothingIsEligible(before);
        EndedObjection.of(postgres, person);
        seeTheHistory(reference, again);
        assertEquals(before, seeMyContentWithReasons(), "eligible and not eligible as before the objection");
    }

    @InChosenLanguages
    void a_page_of_ones_own_leads_through_the_sign_in_and_signing_out_ends_both_sessions(String tag) throws Exception {
        start(tag, new People(keycloak).withoutContent());
        for (int time = 0; time < 2; time++) {
            visit.open("/content");
            visit.seesPortal("/sign-in\\?to=content", identity.signInTitle());
            visit.sees(identity.signInWhy(SignInTarget.CONTENT));
            visit.follow(identity.signInButton());
            visit.seesKeycloak("loginAccountTitle");
            visit.signInAs(person);
            visit.seesPortal("/content", overview.title());
            visit.press(frame.signOut());
            visit.seesPortal("/signed-out", identity.signedOutTitle());
            visit.sees(identity.signedOutText());
        }
    }

    private void start(String tag, Person who) {
        Language language = language(tag);
        person = who;
        visit = new Visit(browsing.withoutScripts(), language);
        frame = messages.in(language, SiteMessages.class);
        notice = messages.in(language, NoticeMessages.class);
        identity = messages.in(language, IdentityMessages.class);
        overview = messages.in(language, OverviewMessages.class);
        objection = messages.in(language, ObjectionMessages.class);
        delivery = messages.in(language, DeliveryMessages.class);
    }

    private void readTheNotice() {
        visit.open("/notice");
        visit.sees(notice.noReason());
        assertEquals(List.of(), visit.page.context().cookies(), "the notice sets no cookie");
        visit.follow(notice.objectNow());
    }

    /** The form is open to everybody; what it needs the account for, it says before Keycloak appears. */
    private void goOnToTheSignIn() {
        visit.seesPortal("/objection", objection.formTitle());
        visit.sees(objection.formLeadSignedOut());
        visit.press(objection.fileSignedOut());
        visit.seesPortal("/objection/draft", objection.draftTitle());
        visit.follow(objection.draftSignIn());
    }

    private void signInAndComeBackToTheSameStep() {
        visit.seesKeycloak("loginAccountTitle");
        visit.signInAs(person);
        visit.seesPortal("/objection/draft", objection.draftTitle());
        visit.sees(objection.draftFinish());
    }

    /** @return how many items are eligible and how many are not */
    private List<Integer> seeMyContentWithReasons() {
        visit.followInNavigation(frame.navContent());
        visit.seesPortal("/content", overview.title());
        List<String> reasons = reasonsOnPage();
        List<String> known = Stream.concat(Stream.of(overview.eligibleWhy()), Stream.of(Reason.values()).map(overview::reason)).toList();
        assertTrue(known.containsAll(reasons), () -> "reasons in words nobody wrote: " + reasons);
        assertTrue(reasons.contains(overview.eligibleWhy()) && reasons.contains(overview.reason(Reason.NOT_PUBLIC)),
                () -> "both verdicts on the first page: " + reasons);
        return figures();
    }

    private String objectInAtMostTwoActions() {
        visit.pressesSinceLastAsked();
        visit.follow(overview.objectNow());
        visit.seesPortal("/objection", objection.formTitle());
        visit.press(objection.file());
        visit.seesPortal("/objections/" + REFERENCE, objection.inForceTitle());
        int presses = visit.pressesSinceLastAsked();
        assertTrue(presses <= 2, () -> presses + " actions");
        return visit.main().locator("dd.reference").innerText();
    }

    private void readTheConfirmation(String reference) {
        visit.seesPortal("/objections/" + reference, objection.inForceTitle());
        visit.sees(objection.inForceText());
        visit.sees(objection.nextExclusion());
        assertTrue(visit.main().innerText().contains(objection.emailPending(ObjectionMail.OBJECTION_FILED))
                || visit.main().innerText().contains(objection.emailSent(ObjectionMail.OBJECTION_FILED)), "state of the mail");
    }

    /** One mail for one act, to one recipient, in the language of the case. */
    private void readTheMail(String reference, int count, String subject, String title) throws InterruptedException {
        Mail mail = sink.await(person.mailAddress(), count, PATIENCE).get(count - 1);
        assertEquals(subject, mail.subject());
        assertTrue(mail.text().contains(title.replace("\u00AD", "")) && mail.text().contains(reference), mail::text);
        assertTrue(mail.html().contains("<html lang=\"" + visit.language.htmlLang() + "\""), mail::html);
        assertTrue(mail.html().contains(title) && mail.html().contains(reference), mail::html);
        Map<String, Long> recipients = sink.mails().stream().filter(one -> one.text().contains(reference))
                .collect(Collectors.groupingBy(Mail::to, Collectors.counting()));
        assertEquals(Map.of(person.mailAddress(), (long) count), recipients);
        assertEquals(person.mailAddress(), mail.header("To"));
        assertTrue(mail.headers().stream().noneMatch(header -> header.matches("(?i)b?cc: .+")), () -> mail.headers().toString());
    }

    private void seeThatNothingIsEligible(List<Integer> before) {
        visit.follow(objection.toContent());
        visit.seesPortal("/content", overview.title());
        visit.sees(overview.objected());
        assertEquals(List.of(0, before.get(0) + before.get(1)), figures());
        List<String> reasons = reasonsOnPage();
        assertTrue(reasons.contains(overview.reason(Reason.OBJECTION_IN_FORCE)), reasons::toString);
        assertFalse(reasons.contains(overview.eligibleWhy()), reasons::toString);
    }

    private void withdrawInAtMostTwoActions(String reference) {
        visit.followInNavigation(frame.navObjections());
        visit.seesPortal("/objections", objection.listTitle());
        visit.sees(objection.statusInForce());
        visit.pressesSinceLastAsked();
        visit.follow(objection.withdrawLink());
        visit.seesPortal("/objections/" + reference + "/withdrawal", objection.withdrawalTitle());
        visit.press(objection.withdraw());
        visit.seesPortal("/objections/" + reference, objection.withdrawnTitle());
        int presses = visit.pressesSinceLastAsked();
        assertTrue(presses <= 2, () -> presses + " actions");
        visit.sees(objection.emailSent(ObjectionMail.OBJECTION_FILED));
    }

    private String changeMyMindInOneAction(String reference) {
        visit.open("/objections/" + reference);
        visit.pressesSinceLastAsked();
        visit.press(objection.objectAgain());
        visit.seesPortal("/objections/" + REFERENCE, objection.inForceTitle());
        assertEquals(1, visit.pressesSinceLastAsked());
        return visit.path().replaceFirst(".*/", "");
    }

    private void seeTheHistory(String reference, String again) {
        visit.followInNavigation(frame.navObjections());
        visit.seesPortal("/objections", objection.listTitle());
        visit.sees(objection.listNone());
        assertThat(visit.main().locator("tbody tr")).hasCount(2);
        assertThat(visit.main().locator("tbody tr")).containsText(new String[] {again, reference});
        assertThat(visit.main().locator("tbody tr")).containsText(new String[] {objection.statusWithdrawn(), objection.statusWithdrawn()});
    }

    private List<String> reasonsOnPage() {
        return visit.main().locator(".items .reason > span:not(.badge)").allInnerTexts();
    }

    private List<Integer> figures() {
        return visit.main().locator(".figures dd").allInnerTexts().stream().map(Integer::parseInt).toList();
    }
}
