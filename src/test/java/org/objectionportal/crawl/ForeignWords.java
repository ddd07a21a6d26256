package org.objectionportal.crawl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import org.objectionportal.language.Language;

/**
 * Tells that a text is not in the language it should be in: by everyday words that exist in one of the languages only
 * ({@code everyday-words.tsv}), by letters the language does not have (CLDR), and by script.
 */
final class ForeignWords {

    private static final String FILE = "/crawl/everyday-words.tsv";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** In Greek and Cyrillic texts: names and abbreviations are shorter than that. */
    private static final Pattern LATIN_PHRASE = Pattern.compile("[a-zA-Z]{2,}(?:\\s+[a-zA-Z]{2,}){3,}");
    private static final Map<String, String> LANGUAGE_OF_WORD = new HashMap<>();
    private static final Map<String, String> FURTHER_LETTERS = new HashMap<>();

    static {
        read();
    }

    private final Language language;
    private final UnicodeSet letters;
    private final boolean latin;

    ForeignWords(Language language) {
        this.language = language;
        this.letters = LocaleData.getExemplarSet(ULocale.forLocale(language.locale()), UnicodeSet.CASE).addAll('a', 'z').addAll('A', 'Z')
                .addAll(FURTHER_LETTERS.getOrDefault(language.tag(), "")).closeOver(UnicodeSet.CASE);
        this.latin = !letters.containsSome(new UnicodeSet("[[:Greek:][:Cyrillic:]]"));
    }

    /** @return what gives the text away, for a finding */
    Optional<String> in(String text) {
        if (!latin && LATIN_PHRASE.matcher(text).find()) {
            return Optional.of("Latin letters");
        }
        return WORD.matcher(text).results().map(MatchResult::group).flatMap(word -> strange(word).stream()).findFirst();
    }

    private Optional<String> strange(String word) {
        String of = LANGUAGE_OF_WORD.get(word.toLowerCase(Locale.ROOT));
        if (of != null && !of.equals(language.tag())) {
            return Optional.of("“" + word + "” is " + of);
        }
        return letters.containsAll(word) ? Optional.empty() : Optional.of("“" + word + "” has letters this language has not");
    }

    private static void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(ForeignWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(one -> !one.startsWith("#")).toList()) {
                String[] parts = line.split("\t");
                for (String word : parts[1].split(" ")) {
                    if (LANGUAGE_OF_WORD.put(word, parts[0]) != null) {
                        throw new IllegalStateException(FILE + ": " + word + " stands twice");
                    }
                }
                if (parts.length > 2) {
                    FURTHER_LETTERS.put(parts[0], parts[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
