package org.objectionportal.objection;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.objectionportal.identity.Jurisdiction;

/** Texts of filing, confirming and withdrawing an objection. */
public interface ObjectionMessages {

    String formTitle();

    String formLead();

    String formLeadSignedOut();

    String grounds();

    String groundsHint(long most);

    String file();

    String fileSignedOut();

    String whatHappens();

    String effectFromNow();

    String effectCoverage(String products);

    String effectNoDecision();

    String effectConfirmation();

    String effectWithdraw();

    String problemTitle();

    String notFiledYet();

    String tooLong(long excess);

    String draftTitle();

    String draftText(long minutes);

    String draftSignIn();

    String draftFinish();

    String draftYourText();

    String otherPersonTitle();

    String otherPersonText();

    String inForceTitle();

    String inForceText();

    String withdrawnTitle();

    String endingText(ZonedDateTime until);

    String withdrawnText();

    String objectedAgain();

    String details();

    String reference();

    String filed();

    String withdrawn();

    String moment(ZonedDateTime at, String zone);

    String covers();

    String coversText(String products);

    String noticeVersion();

    String noticeVersionLink(long number);

    String email();

    String emailPending(ObjectionMail mail);

    String emailSent(ObjectionMail mail);

    String emailFailed(ObjectionMail mail);

    String emailNoAddress();

    String next();

    String nextContent();

    String nextExclusion();

    String nextTraining(LocalDate start);

    String notUndone();

    String notUndoneText();

    String notUndoneRun();

    String complain();

    String complainText(Jurisdiction jurisdiction, String email, String authority);

    String keepPage();

    String withdrawLink();

    String toContent();

    String withdrawalTitle();

    String withdrawalLead(String reference, ZonedDateTime at);

    String withdrawalEffects();

    String withdrawalUntil(ZonedDateTime until);

    String withdrawalEligible(long items);

    String withdrawalStays();

    String withdrawalConfirmation();

    String withdrawalAgain();

    String withdraw();

    String keep();

    String objectAgain();

    String listTitle();

    String listNone();

    String listNoneText();

    String objectNow();

    String history();

    String historyDrawing();

    String from();

    String until();

    String status();

    String statusInForce();

    String statusWithdrawn();

    String untilNow();

    String day(LocalDate day);

    String now();
}
