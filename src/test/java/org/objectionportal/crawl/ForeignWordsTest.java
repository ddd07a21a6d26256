package org.objectionportal.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;

/** The everyday words give a foreign text away, and no text of the language itself. */
class ForeignWordsTest {

    private static final List<Language> ALL = new Languages().all();
    private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*}|\\w+, (plural|select),|[{}#]");
    /** Shorter ones are labels; those the vocabulary of a page has to find. */
    private static final int SENTENCE = 8;
    /** Neighbours share most of their words; a page rarely has one foreign sentence only, and the vocabulary finds the others. */
    private static final double ENOUGH = 0.8;

    static List<Language> languages() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_of_a_language_is_taken_for_another(Language language) {
        ForeignWords foreign = new ForeignWords(language);
        assertEquals("", String.join("\n", texts(language).flatMap(text -> foreign.in(text).map(why -> why + ": " + text).stream()).toList()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_sentence_of_any_other_language_is_found(Language language) {
        ForeignWords foreign = new ForeignWords(language);
        for (Language other : ALL) {
            if (!other.equals(language)) {
                List<String> sentences = texts(other).filter(text -> text.split("\\s+").length >= SENTENCE).toList();
                List<String> missed = sentences.stream().filter(text -> foreign.in(text).isEmpty()).toList();
                assertTrue(missed.size() <= (1 - ENOUGH) * sentences.size(), () -> missed.size() + " of " + sentences.size()
                        + " sentences in " + other + " could stand on a page in " + language + ":\n" + String.join("\n", missed));
            }
        }
    }

    private static Stream<String> texts(Language language) {
        Texts texts = Texts.of(language);
        return Stream.of(texts.messages(), texts.signIn(), texts.notice()).flatMap(List::stream)
                .map(text -> ARGUMENT.matcher(text).replaceAll(" "));
    }
}
