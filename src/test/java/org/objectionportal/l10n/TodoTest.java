package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodoTest {

    @TempDir
    Path parent;

    private TextsFolder texts;

    @BeforeEach
    void everything_is_read_in_german() {
        texts = new TextsFolder(parent);
        for (String area : new String[] {"messages", "keycloak", "notices"}) {
            texts.run("accept", "de", "--all-of", area);
        }
    }

    @Test
    void a_language_with_nothing_to_do_is_told_so() {
        assertEquals(0, texts.run("todo", "de"));
        assertEquals("German: nothing to do. Everything is translated and read by a second person.\n", texts.said());
    }

    @Test
    void a_missing_text_comes_with_its_note_and_the_place_of_the_english() {
        texts.change("messages/site/de.properties", "(?m)^signOut = .*\n", "");
        texts.run("todo", "de");
        assertTrue(texts.said().startsWith("1 text to translate\n\n  messages/site/signOut   to be added beside i18n/messages/site/en.properties:"), texts::said);
        assertTrue(texts.said().contains("note     Button at the top, on pages of a person who is signed in."), texts::said);
        assertTrue(texts.said().contains("English  Sign out"), texts::said);
        assertTrue(texts.said().matches("(?s).*\nGerman: 1 text of \\d+ to look at.\n"), texts::said);
    }

    @Test
    void a_stale_text_shows_what_has_changed_in_english_word_by_word() {
        texts.set("messages/site/en.properties", "demo", "This is a demonstration. The people and the posts are made up, and nothing you do here has any effect.");
        texts.run("todo", "de");
        assertTrue(texts.said().matches("(?s).*messages/site/demo   i18n/messages/site/de.properties:\\d+\n.*"), texts::said);
        assertTrue(texts.said().contains("the posts are [-invented, -]{+made up, +}and nothing"), texts::said);
        assertTrue(texts.said().contains("now      Dies ist eine Demoversion."), texts::said);
    }

    @Test
    void changed_and_unread_texts_are_told_apart() {
        texts.set("messages/site/de.properties", "signOut", "Ausloggen");
        texts.change("ledger/de.tsv", "(?m)^messages/site/contact\t.*\n", "");
        texts.run("todo", "de");
        assertTrue(texts.said().contains("1 text changed since a second person read them"), texts::said);
        assertTrue(texts.said().contains("1 text that only the translator has read"), texts::said);
    }

    @Test
    void texts_of_the_support_desk_are_no_work_for_anybody_but_english() {
        texts.run("todo", "fr");
        assertFalse(texts.said().contains("messages/support/"), texts::said);
    }

    @Test
    void an_unknown_language_is_answered_with_the_known_ones() {
        assertEquals(1, texts.run("todo", "xx"));
        assertTrue(texts.said().startsWith("There is no language “xx”. Known are: bg es cs"), texts::said);
    }
}
