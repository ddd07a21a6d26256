package org.objectionportal.delivery;

import java.time.ZonedDateTime;

import org.objectionportal.identity.Jurisdiction;

/** Texts of the mails. */
public interface DeliveryMessages {

    String filedSubject(String reference);

    String filedTitle();

    String filedText(String products);

    String filedAt();

    String withdrawnSubject(String reference);

    String withdrawnTitle();

    String withdrawnText(String products, ZonedDateTime until);

    String withdrawnAt();

    String reference();

    String time(ZonedDateTime at, String zone);

    String toObjection();

    String coversTitle();

    String coversText(String products);

    String doesNotCoverTitle();

    String doesNotCoverModels();

    String doesNotCoverOthers();

    String nextTitle();

    String filedNext();

    String withdrawnNext();

    String changeTitle();

    String withdraw();

    String objectAgain(ZonedDateTime until);

    String toForm();

    String notYouTitle();

    String notYou(ZonedDateTime until);

    String complaintTitle();

    String complaint(Jurisdiction jurisdiction);

    String contact(String email);

    String filedWhy();

    String withdrawnWhy();

    String neverPassword();

    String disputeSubject(String reference);

    String disputeRightTitle();

    String disputeRightText();

    String disputeWrongTitle();

    String disputeWrongText();

    String disputeAnswered();

    String itemLeftOutNext();

    String accountCorrectedNext();

    String disputeWrongNext();

    String disputeWrongCourt();

    String disputeWhy();
}
