package org.objectionportal.support;

import java.time.ZonedDateTime;

import org.objectionportal.delivery.DeliveryFailure;
import org.objectionportal.delivery.DeliveryKind;
import org.objectionportal.delivery.DeliveryState;
import org.objectionportal.identity.Jurisdiction;

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

    String mailKind(DeliveryKind kind);

    String state();

    String mailState(DeliveryState state);

    String mailFailure(DeliveryFailure failure);

    String attempts();

    String attemptsNumber(long number);

    String changed();

    String moment(ZonedDateTime at, String zone);

    String newLookUp();
}
