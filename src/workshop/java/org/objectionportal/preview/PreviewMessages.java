package org.objectionportal.preview;

/** Texts of the preview's own screens; they stand in {@code src/workshop/resources}, in English only. */
public interface PreviewMessages {

    String title();

    String lead();

    String mailsHint();

    String languages();

    String part(Part part);

    String screen(Screen screen);

    String errorPage(String status, String kind, String title);

    String errorWithText();

    String mailHtml(String kind, String law, String subject);

    String mailText(String kind, String law, String subject);

    String what();

    String english();

    String beside();

    String besideOf(String page);

    String open();

    String previous();

    String next();

    String toIndex();

    String toStatus();

    String bar();

    String showTexts();

    String hideTexts();

    String problems();

    String texts();

    String textsLead();

    String number();

    String key();

    String text();

    String source();

    String note();

    String state();

    String notSeen();

    String statusTitle();

    String statusLead();

    String language();

    String screens();

    String signIn();

    String notice();

    String missing();

    String stale();

    String findings();

    String reviewed();

    String screenshots();

    String share(long done, long all);

    String count(long number);
}
