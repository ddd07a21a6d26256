package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "<p>One</p><p>two<br>three</p>                          | One two three",
        "un<b>break</b>able                                     | unbreakable",
        "<script>alert(1)</script>after                         | after",
        "<SCRIPT>a</Script >b<style>x</style>c                  | b c",
        "<script>never closed                                   | ``",
        "a<!-- b --><!-- c -- > d -->e                          | ae",
        "<img src=x onerror=alert(1)>a                          | a",
        "<img alt='>' title=\">\">a                             | a",
        "<p don't>kept</p>                                      | kept",
        "a < b and 3 <4 <                                       | a < b and 3 <4 <",
        "&lt;script&gt;x&lt;/script&gt;                         | <script>x</script>",
        "&amp;lt;b&amp;gt;                                      | &lt;b&gt;",
        "Gr&#252;&#xDF;e &euro; &unknown; &#0; &#x110000; &     | Grüße € &unknown; \uFFFD \uFFFD &",
        "a\u202Eb\u2066c\u0000d                                 | abcd",
        "&#xD800;x                                              | x",
        "open <a href=\"never closed                            | open"})
    void html_becomes_what_a_reader_sees(String html, String expected) {
        assertEquals(expected, PlainText.ofHtml(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a  b", " a\tb\n", "a\u00A0b", "a\u0085b", "a\u2028b", "a\u2027\u202Fb", "a\u202Db", "a\u2065\u206Ab",
            "a\uD83D\uDC4Db", "a\uD83Db", "a\uDC4D", "\uD83D", "a\uFEFFb", "a\uFFFDb", "a\uFFFEb", "\u3000a"})
    void a_text_with_nothing_to_replace_is_what_replacing_would_give(String text) {
        // The letter and the control make each one a text with something to replace.
        assertEquals(PlainText.of("x\u0000" + text + "y"), PlainText.of("x" + text + "y"));
    }

    @Test
    void long_text_is_cut_between_characters_as_people_see_them() {
        assertEquals("abc", PlainText.shortened("abc", 3));
        assertEquals("ab…", PlainText.shortened("abcd", 3));
        assertEquals("a…", PlainText.shortened("ae\u0301xyz", 3));
        assertEquals("👍🏽…", PlainText.shortened("👍🏽👍🏽", 3));
        String cut = PlainText.shortened("Ελλάδα ".repeat(100), 280);
        assertTrue(cut.codePointCount(0, cut.length()) <= 280 && cut.endsWith("…"));
    }

    @Test
    void hostile_markup_takes_no_time() {
        for (String part : List.of("<", "<a \"", "<a ='", "</", "<!--", "<script></scrip", "&#", "<a href='x' ")) {
            String hostile = part.repeat(64_000 / part.length());
            assertTimeout(Duration.ofSeconds(2), () -> PlainText.ofHtml(hostile), part);
        }
    }
}
