package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.MessageCheck;

/** A twenty-fifth language needs a line and files, and no code. */
class NewLanguageTest {

    @TempDir
    Path parent;

    private TextsFolder texts;

    @BeforeEach
    void a_new_language() {
        texts = new TextsFolder(parent);
        assertEquals(0, texts.run("new", "nb"), texts::said);
    }

    @Test
    void it_is_known_and_not_offered() {
        assertTrue(texts.read("languages.properties").endsWith("nb = nb    | norsk bokmål | Norwegian Bokmål | preview\n"), texts.read("languages.properties"));
        assertEquals(Optional.empty(), languages(false).find("nb"));
        Language language = languages(true).find("nb").orElseThrow();
        assertEquals("norsk bokmål", language.ownName());
        assertTrue(language.preview());
    }

    @Test
    void it_has_all_files_and_every_text_in_them_counts_as_missing() {
        Ledger ledger = texts.ledger();
        int english = ledger.index().sources("nb").size();
        assertEquals(english, ledger.index().texts("nb").size());
        ledger.index().texts("nb").values().forEach(text -> assertEquals(State.MISSING, ledger.state(text), text.place()));
        texts.run("todo", "nb");
        assertTrue(texts.said().contains(english + " texts to translate"), texts::said);
        for (String file : List.of("messages/site/nb.properties", "keycloak/login/messages_nb.properties", "keycloak/email/messages_nb.properties",
                "notices/ai-training/2/nb.md")) {
            assertTrue(Files.exists(texts.path().resolve(file)), file);
        }
        assertFalse(Files.exists(texts.path().resolve("messages/support/nb.properties")), "the support desk speaks English only");
        assertTrue(texts.read("messages/site/nb.properties").contains("\nsignOut = TODO Sign out\n"));
        assertTrue(texts.read("notices/ai-training/2/nb.md").contains("\n## TODO In short {#summary}\n"));
    }

    @Test
    void the_build_goes_on_with_it_and_stops_when_it_is_released_too_early() {
        MessageCheck.main(new String[] {texts.path().toString()});
        texts.change("languages.properties", "Bokmål \\| preview", "Bokmål | released");
        IllegalStateException early = assertThrows(IllegalStateException.class,
                () -> MessageCheck.main(new String[] {texts.path().toString()}));
        assertTrue(early.getMessage().contains("i18n/messages/site/nb.properties: key signOut is missing"), early.getMessage());
    }

    @Test
    void the_gate_of_the_other_languages_does_not_look_at_it() throws Exception {
        TextsFolder before = new TextsFolder(Files.createDirectory(parent.resolve("before")));
        before.run("check");
        texts.run("check");
        assertEquals(before.said().lines().filter(line -> line.contains("→")).count(), texts.said().lines().filter(line -> line.contains("→")).count(),
                () -> texts.said());
    }

    @Test
    void a_translated_text_is_one_no_more_to_do() {
        texts.set("messages/site/nb.properties", "signOut", "Logg ut");
        assertEquals(State.UNREVIEWED, texts.state("nb", "messages/site/signOut"));
        texts.run("status");
        assertTrue(texts.said().lines().anyMatch(line -> line.matches("nb +Norwegian Bokmål +preview +\\d+ +1 .*")), texts::said);
    }

    @Test
    void what_is_there_or_unknown_is_refused_and_nothing_written() throws Exception {
        assertEquals(1, texts.run("new", "nb"));
        assertEquals(1, texts.run("new", "de"));
        assertEquals(1, texts.run("new", "qx"));
        assertEquals(1, texts.run("new", "../x"));
        try (Stream<Path> files = Files.walk(texts.path())) {
            assertFalse(files.anyMatch(file -> file.toString().contains("qx")));
        }
        texts.change("languages.properties", "(?m)^nb = .*\n", "");
        assertEquals(1, texts.run("new", "nb"));
        assertTrue(texts.said().contains("exists already; nothing was written"), texts::said);
    }

    private Languages languages(boolean previews) {
        return new Languages(Optional.of(texts.path()), previews);
    }
}
