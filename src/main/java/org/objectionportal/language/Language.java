package org.objectionportal.language;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.BiFunction;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * A language a person can read the portal in: the official languages of the EU, and whatever is on its way to join them.
 *
 * @param tag         the prefix of every URL in this language and the name of its files, e.g. {@code pt}
 * @param locale      the locale for dates, numbers and plurals and the value of {@code lang}, e.g. {@code pt-PT}:
 *                    plain {@code pt} would mean Brazil, plain {@code en} the United States
 * @param ownName     its name in itself, e.g. {@code português}
 * @param englishName its name in English, for the people who run the portal
 * @param preview     whether it is still being translated: what it lacks shows in English, and production never offers it
 */
public record Language(String tag, Locale locale, String ownName, String englishName, boolean preview) {

    /** How a text begins that is still the English one, waiting for its translator. */
    public static final String UNTRANSLATED = "TODO ";

    /** What {@code <html lang>} and {@code Content-Language} say (BCP 47). */
    public String htmlLang() {
        return locale.toLanguageTag();
    }

    /**
     * What the zone of a moment is called in this language, such as “Central European Time”. The general name: the one that
     * tells summer from winter is missing in CLDR for some, and would show as “GMT+00:00” for London.
     */
    public String nameOfZone(ZonedDateTime at) {
        return TimeZoneFormat.getInstance(locale).format(TimeZoneFormat.Style.GENERIC_LONG,
                TimeZone.getTimeZone(at.getZone().getId()), at.toInstant().toEpochMilli());
    }

    /**
     * A moment in words, by the clock of {@code zone}.
     *
     * @param text takes the local time and what its zone is called
     */
    public String moment(Instant at, ZoneId zone, BiFunction<ZonedDateTime, String, String> text) {
        ZonedDateTime local = at.atZone(zone);
        return text.apply(local, nameOfZone(local));
    }

    /** What a country or region is called in this language. @param code ISO 3166-1 alpha-2 */
    public String nameOfRegion(String code) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(locale)).regionDisplayName(code);
    }

    @Override
    public String toString() {
        return tag;
    }
}
