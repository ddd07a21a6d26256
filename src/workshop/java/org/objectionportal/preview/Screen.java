package org.objectionportal.preview;

import java.util.Locale;

/** The pages of the portal in the states they can be in; error pages and mails are told by their own enums. */
public enum Screen {

    NOTICE, NOTICE_OUTDATED,
    SIGN_IN_CONTENT, SIGN_IN_OBJECTION, SIGN_IN_DRAFT, SIGN_IN_OBJECTIONS, SIGN_IN_SUPPORT, SIGN_IN_UNFINISHED, SIGNED_OUT,
    SIGNED_OUT_ONLY_HERE,
    CONTENT, CONTENT_OBJECTED, CONTENT_NOTHING_MATCHES, CONTENT_EMPTY, CONTENT_EMPTY_OBJECTED,
    CONTENT_USED, CONTENT_USED_NONE, CONTENT_MENTIONS, CONTENT_MENTIONS_NONE,
    FORM_SIGNED_OUT, FORM, FORM_TOO_LONG, DRAFT_SIGNED_OUT, DRAFT, FORM_OF_SOMEBODY_ELSE,
    OBJECTION_IN_FORCE, OBJECTION_MAIL_SENT_UK, OBJECTION_MAIL_FAILED, OBJECTION_NO_ADDRESS, OBJECTION_WITHDRAWN, WITHDRAWAL,
    OBJECTIONS_NONE, OBJECTIONS_IN_FORCE, OBJECTIONS_WITHDRAWN,
    KEYCLOAK_SIGN_IN, KEYCLOAK_REGISTRATION,
    SUPPORT_FORM, SUPPORT_FORM_PROBLEMS, SUPPORT_FOUND, SUPPORT_NOTHING_FOUND;

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its address without the language. */
    public String path() {
        return Sample.PATH + word();
    }
}
