package org.objectionportal.site;

/** Texts of the frame around every page and of the error pages. */
public interface SiteMessages {

    String serviceName();

    String skipToContent();

    String navigation();

    String navNotice();

    String navContent();

    String navObjections();

    String signOut();

    String language();

    String languageRemembered();

    String demo();

    String contact();

    String dataProtectionOfficer();

    String report();

    String reportHint();

    String reportSubject(String page, String language);

    String reportPage(String page);

    String reportLanguage(String language);

    String reportQuestion();

    String errorReference(String status);

    String errorTitle(ErrorKind kind);

    String errorText(ErrorKind kind);

    String whatYouTyped();

    String toNotice();
}
