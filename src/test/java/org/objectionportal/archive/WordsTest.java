package org.objectionportal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Καλημέρα από την Πάτρα", "Zażółć gęślą jaźń", "Кучето лае", "Ħobż biż-żejt", "Fáilte", "Größe",
        "So schön ☀️👩‍👩‍👧", "“quoted” – and…", "שלום", "plain"})
    void what_the_export_did_to_a_text_is_undone(String text) {
        String exported = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(text, Words.ofMeta(TextNode.valueOf(exported)));
    }

    /** Written as they are, by an export that has been mended, or by another one. */
    @ParameterizedTest
    @ValueSource(strings = {"Café Zoë, déjà vu", "Größe", "naïve façade £5 ½", "Ã", "50 °C", "«Où ça ?»", "Ελλάδα", "Zażółć", "🎉",
        "Ã© and Ελλάδα", "Ã© and Größe"})
    void a_text_that_is_right_is_left_alone(String text) {
        assertEquals(text, Words.repaired(text));
    }

    @Test
    void half_a_text_is_never_repaired() {
        assertEquals("Ã© Ã", Words.repaired("Ã© Ã"));
    }

    @Test
    void it_is_repaired_once_and_not_again() {
        assertEquals("Ã©", Words.repaired("Ã\u0083Â©"));
    }

    @Test
    void of_a_tagged_person_the_name_stays_and_the_number_goes() {
        assertEquals("with Łucja Ćwik and Bob", Words.ofMeta(TextNode.valueOf("with @[100001234567890:2048:Łucja Ćwik] and @[7:2048:Bob]")));
    }

    @Test
    void what_is_no_text_is_none() {
        assertEquals("", Words.ofMeta(IntNode.valueOf(7)));
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        assertEquals("😀".repeat(Words.MOST), Words.shortened("😀".repeat(Words.MOST + 5)));
    }
}
