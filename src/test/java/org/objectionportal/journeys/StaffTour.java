package org.objectionportal.journeys;

import java.sql.SQLException;

import jakarta.enterprise.inject.spi.CDI;
import javax.sql.DataSource;

import com.microsoft.playwright.options.SelectOption;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.dispute.Disputer;
import org.objectionportal.dispute.Disputes;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;

/** The screens of support agents and operators, which are in English only. */
final class StaffTour extends Walk {

    private static final String SAM = "00000000-0000-4000-8000-0000000000f6";
    private static final String OLGA = "00000000-0000-4000-8000-0000000000e7";

    private final Person person;
    private final String reference;

    /** @param person somebody with items, who has filed the objection with this reference */
    StaffTour(Visit visit, Look look, Person person, String reference) {
        super(visit, look);
        this.person = person;
        this.reference = reference;
    }

    void walk() throws SQLException {
        asSupportAgent();
        asOperator();
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
}
