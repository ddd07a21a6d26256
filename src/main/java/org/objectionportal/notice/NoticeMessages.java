package org.objectionportal.notice;

import java.time.LocalDate;

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

    String contents();

    String fullText();

    String date(LocalDate date);

    String months(long months);
}
