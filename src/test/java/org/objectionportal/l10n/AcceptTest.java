package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptTest {

    private static final String SIGN_OUT = "messages/site/signOut";

    @TempDir
    Path parent;

    private TextsFolder texts;

    @BeforeEach
    void copy() {
        texts = new TextsFolder(parent);
    }

    @Test
    void a_reader_is_written_down_with_the_day_and_the_translator_stays() {
        assertEquals(0, texts.run("accept", "de", "site/signOut", "--by", "Karl Beispiel"));
        assertEquals("i18n/ledger/de.tsv: 1 text read by Karl Beispiel\n", texts.said());
        Line line = texts.ledger().line(texts.text("de", SIGN_OUT)).orElseThrow();
        assertEquals("second reader, Karl Beispiel", line.reviewer());
        assertEquals("translator", line.translator());
        assertEquals(TextsFolder.TODAY, line.date());
    }

    @Test
    void who_reads_twice_is_one_reader_and_who_read_another_text_is_none() {
        texts.run("accept", "de", "site/signOut", "--by", "Karl Beispiel");
        texts.run("accept", "de", "site/signOut", "--by", "Karl Beispiel");
        assertEquals("second reader, Karl Beispiel", texts.ledger().line(texts.text("de", SIGN_OUT)).orElseThrow().reviewer());
        texts.set("messages/site/de.properties", "signOut", "Ausloggen");
        texts.run("accept", "de", "site/signOut", "--by", "Karl Beispiel");
        assertEquals("Karl Beispiel", texts.ledger().line(texts.text("de", SIGN_OUT)).orElseThrow().reviewer());
    }

    @Test
    void without_a_name_it_is_gits() {
        texts.set("messages/site/de.properties", "signOut", "Ausloggen");
        texts.run("accept", "de", "site/signOut");
        assertEquals("Maria Example", texts.ledger().line(texts.text("de", SIGN_OUT)).orElseThrow().reviewer());
    }

    @Test
    void nobody_reads_their_own_translation() {
        assertEquals(0, texts.run("accept", "de", "site/signOut", "--as", "translator"));
        assertEquals(State.UNREVIEWED, texts.state("de", SIGN_OUT));
        assertEquals(1, texts.run("accept", "de", "site/signOut"));
        assertTrue(texts.said().contains("is Maria Example’s own translation; a second person has to read it"), texts::said);
        assertEquals(State.UNREVIEWED, texts.state("de", SIGN_OUT));
    }

    @Test
    void of_an_area_all_that_is_open_is_accepted_and_the_rest_stays_as_it_is_on_record() {
        texts.run("accept", "de", "--all-of", "site");
        texts.set("messages/site/de.properties", "signOut", "Ausloggen");
        texts.run("accept", "de", "site/demo", "--as", "translator", "--by", "Karl Beispiel");
        assertEquals(0, texts.run("accept", "de", "--all-of", "site"));
        assertEquals("i18n/ledger/de.tsv: 2 texts read by Maria Example\n", texts.said());
        assertEquals("second reader", texts.ledger().line(texts.text("de", "messages/site/contact")).orElseThrow().reviewer());
        texts.run("accept", "de", "--all-of", "site");
        assertTrue(texts.said().endsWith("nothing was open\n"), texts::said);
    }

    @Test
    void what_is_not_translated_cannot_be_accepted() {
        texts.set("messages/site/de.properties", "signOut", "TODO Sign out");
        assertEquals(1, texts.run("accept", "de", "site/signOut", "site/contact"));
        assertTrue(texts.said().contains("is not translated yet; nothing was written"), texts::said);
        assertEquals("second reader", texts.ledger().line(texts.text("de", "messages/site/contact")).orElseThrow().reviewer());
    }

    @Test
    void a_key_that_can_be_several_texts_is_asked_back() {
        assertEquals(1, texts.run("accept", "de", "title"));
        assertTrue(texts.said().startsWith("“title” can be any of these"), texts::said);
        assertEquals(1, texts.run("accept", "de", "noSuchText"));
        assertEquals("There is no text “noSuchText”.\n", texts.said());
    }

    @Test
    void a_developer_who_changed_english_and_all_translations_says_so_once() {
        texts.set("messages/site/en.properties", "contact", "Contact us");
        assertEquals(State.STALE, texts.state("el", "messages/site/contact"));
        assertEquals(0, texts.run("accept", "all", "site/contact", "--as", "translator"));
        assertEquals(State.UNREVIEWED, texts.state("el", "messages/site/contact"));
        assertEquals(1, texts.run("accept", "all", "site/contact"), "but nobody reads all languages");
    }

    @Test
    void options_are_checked() {
        assertEquals(1, texts.run("accept", "de", "site/contact", "--als", "translator"));
        assertEquals(1, texts.run("accept", "de", "site/contact", "--as", "boss"));
        assertEquals(1, texts.run("accept", "de", "site/contact", "--by"));
        assertEquals(1, texts.run("accept", "de"));
        assertEquals(2, texts.run("akzept", "de"));
    }
}
