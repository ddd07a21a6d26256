package org.objectionportal.support;

import java.time.ZonedDateTime;

import org.objectionportal.content.DisputeGround;
import org.objectionportal.delivery.DeliveryFailure;
import org.objectionportal.delivery.DeliveryState;
import org.objectionportal.dispute.Decision;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.objection.ObjectionMail;

/** Texts of the support desk; English only. */
public interface SupportMessages {

    String formTitle();

    String formLead();

    String sought();

    String soughtHint();

    String purpose();

    String purposeChoose();

    String purposeText(LookupPurpose purpose);

    String ticket();

    String ticketHint();

    String lookUp();

    String problemTitle();

    String notLookedUp();

    String soughtProblem();

    String purposeProblem();

    String ticketProblem();

    String resultTitle();

    String recorded(String at, String purpose, String ticket);

    String readable(long minutes);

    String criterion(CriterionKind kind);

    String nothingTitle();

    String nothingText();

    String foundTitle(long objections);

    String foundText();

    String objection(String reference);

    String status();

    String inForce();

    String withdrawn();

    String filedAt();

    String withdrawnAt();

    String until();

    String language();

    String jurisdiction();

    String jurisdictionText(Jurisdiction jurisdiction);

    String noticeVersion();

    String noticeVersionNumber(long number);

    String address();

    String noAddress();

    String mails();

    String noMails();

    String mail();

    String mailKind(ObjectionMail mail);

    String state();

    String mailState(DeliveryState state);

    String mailFailure(DeliveryFailure failure);

    String attempts();

    String attemptsNumber(long number);

    String changed();

    String moment(ZonedDateTime at, String zone);

    String newLookUp();

    String disputesTitle();

    String disputesLead();

    String noDisputes();

    String dispute();

    String disputeTitle(String reference);

    String item(String item);

    String wholeAccount();

    String content();

    String disputed(String product, String kind);

    String kind(Kind kind);

    String account();

    String ground();

    String groundText(DisputeGround ground);

    String received();

    String answerBy();

    String overdue();

    String pages();

    String firstPage();

    String nextPage();

    String toLookUp();

    String viewTitle();

    String viewLead(long minutes);

    String viewPurpose();

    String disputePurpose(DisputePurpose purpose);

    String view();

    String contentTitle();

    String platformAddress();

    String published();

    String audienceLabel();

    String audience(Audience audience);

    String age();

    String adult();

    String minor();

    String region();

    String notKnown();

    String words();

    String noWords();

    String answerTitle();

    String answerItem();

    String answerAccount();

    String decision();

    String decisionChoose();

    String decisionText(Decision decision);

    String giveAnswer();

    String notDone();

    String disputeProblem(DisputeProblem problem);

    String answeredTitle();

    String answered(String at, String decision);

    String takenBackTitle();

    String takenBack(String at);

    String answerMail();

    String noAnswerMail();

    String openDisputes();

    String disputesCount(long disputes);

    String disputesMore(long disputes);

    String nextDispute();
}
