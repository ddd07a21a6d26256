package org.objectionportal.language;

import java.util.Locale;

/**
 * A language a person can read the portal in: one of the official languages of the EU.
 *
 * @param tag         the prefix of every URL in this language and the name of its files, e.g. {@code pt}
 * @param locale      the locale for dates, numbers and plurals and the value of {@code lang}, e.g. {@code pt-PT}:
 *                    plain {@code pt} would mean Brazil, plain {@code en} the United States
 * @param ownName     its name in itself, e.g. {@code português}
 * @param englishName its name in English, for the people who run the portal
 */
public record Language(String tag, Locale locale, String ownName, String englishName) {

    /** What {@code <html lang>} and {@code Content-Language} say (BCP 47). */
    public String htmlLang() {
        return locale.toLanguageTag();
    }

    @Override
    public String toString() {
        return tag;
    }
}
