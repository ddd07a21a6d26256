package org.objectionportal.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.DateFormatSymbols;

/**
 * The first of a month where it is written as an ordinal: “1er décembre”, “1º dicembre”. The dates of CLDR have the bare number in
 * all languages; the Interinstitutional Style Guide asks for the ordinal in these two.
 */
final class FirstOfMonth {

    private static final Map<String, String> ORDINALS = Map.of("fr", "1er", "it", "1º");

    private final Pattern date;
    private final String ordinal;

    private FirstOfMonth(Language language) {
        this.ordinal = ORDINALS.get(language.tag());
        this.date = ordinal == null ? null
                : Pattern.compile("(?<![\\d.,])1(?= (?:" + String.join("|", DateFormatSymbols.getInstance(language.locale()).getMonths()) + ")\\b)",
                        Pattern.UNICODE_CHARACTER_CLASS);
    }

    static FirstOfMonth of(Language language) {
        return new FirstOfMonth(language);
    }

    /** The same text, with its dates as the language writes them. */
    String in(String text) {
        return date == null ? text : date.matcher(text).replaceAll(Matcher.quoteReplacement(ordinal));
    }
}
