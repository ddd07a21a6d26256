package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    Path parent;

    private TextsFolder texts;

    @BeforeEach
    void copy() {
        texts = new TextsFolder(parent);
    }

    @Test
    void what_is_wrong_is_said_with_its_place_and_how_to_mend_it() {
        texts.set("messages/site/de.properties", "errorReference", "Fehler");
        assertEquals(1, texts.run("check", "de"));
        assertTrue(texts.said().contains("errorReference\n    de: The text lacks {status}"), texts::said);
        assertTrue(texts.said().contains("→"), texts::said);
        assertEquals(0, texts.run("check", "mt"), "of one language only: " + texts.said());
        assertTrue(texts.said().startsWith("Nothing is wrong"), texts::said);
    }

    @Test
    void a_stale_legal_text_fails_and_a_stale_other_text_is_left_to_todo() {
        texts.set("messages/site/en.properties", "contact", "Contact us");
        assertEquals(0, texts.run("check", "de"), texts::said);
        texts.set("messages/site/en.properties", "errorText.UNAVAILABLE", "The service cannot be reached. Please try again tomorrow.");
        assertEquals(1, texts.run("check", "de"));
        assertTrue(texts.said().contains("errorText.UNAVAILABLE"), texts::said);
        assertFalse(texts.said().contains("site/contact"), texts::said);
    }

    @Test
    void a_broken_ledger_fails() {
        texts.write("ledger/de.tsv", texts.read("ledger/de.tsv") + "=======\n");
        assertEquals(1, texts.run("check"));
        assertTrue(texts.said().contains("i18n/ledger/de.tsv: cannot read “=======”"), texts::said);
    }
}
