package org.objectionportal.l10n.lint;

import java.util.List;

import com.ibm.icu.text.MessagePattern;

import org.objectionportal.language.Language;

/**
 * One text in one language as the rules see it.
 *
 * @param file     with {@code i18n/}
 * @param address  which text it is, the same in all languages: {@code messages/site/signOut}
 * @param value    as it stands, escapes resolved
 * @param note     what the English file says about it
 * @param english  the same text in English; {@code null} if it is English itself or English has none
 * @param pattern  parsed, for ICU texts that can be parsed; otherwise {@code null}
 * @param readings every sentence a reader may get, none if it cannot be parsed: one for each combination of plural and other forms, with {@link Readings#FILLED}
 *                 in place of what is filled in
 */
record Wording(Kind kind, String file, int line, Language language, String address, String value, String note, Wording english,
        MessagePattern pattern, List<String> readings) {

    /** Whose rules it is written by. */
    enum Kind {
        /** ICU patterns with named arguments. */
        MESSAGE,
        /** {@code java.text} patterns with numbered arguments. */
        KEYCLOAK,
        /** A line of Markdown. */
        NOTICE
    }

    boolean isTranslation() {
        return english != null;
    }

    /** The part of the address after the last {@code /}. */
    String key() {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
