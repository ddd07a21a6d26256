package org.objectionportal.notice;

import java.time.LocalDate;

import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;

/** Texts around the notice; the notice itself is Markdown in {@code i18n/notices}. */
public interface NoticeMessages {

    String lead();

    String noReason();

    String objectNow();

    String version(String number, LocalDate inForce);

    String olderVersions();

    String versionLink(String number, LocalDate inForce);

    String outdated(String number);

    String readCurrent();

    String matrixTitle();

    String matrixLead();

    String used();

    String notUsed();

    String kind(Kind kind);

    String audience(Audience audience);

    String ageQuestion(long age);

    String ageAnswer();

    String regionQuestion();

    String regionAnswer(String regions);

    String waitingQuestion();

    String waitingAnswer(long days);

    String earliestQuestion();

    String earliestAnswer(LocalDate day);

    String earliestNone();

    String contents();

    String fullText();

    String date(LocalDate date);

    String months(long months);
}
