package org.objectionportal.item;

import java.time.LocalDate;

import org.objectionportal.eligibility.Reason;

/** Texts of the page of one item. */
public interface ItemMessages {

    String title();

    String why();

    String wouldChange();

    String change(Reason reason);

    String whatIf();

    String friendsLeave();

    String friendsStay();

    String objectionLeaves();

    String choices();

    String excludeText();

    String admit();

    String dispute();

    String disputeText();

    String reportedBefore();

    String ground(Ground ground);

    String groundMissing();

    String report();

    String heldOut(LocalDate since, LocalDate until);

    String retract();

    String aboutAccount();

    String known();

    String dataFrom();

    String since();

    String rules();
}
