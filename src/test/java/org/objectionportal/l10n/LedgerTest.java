package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final String SIGN_OUT = "messages/site/signOut";

    @TempDir
    Path parent;

    private TextsFolder texts;

    @BeforeEach
    void copy() {
        texts = new TextsFolder(parent);
        texts.run("accept", "de", "site/signOut", "ai-training/2/complaint", "login/doLogIn");
    }

    @Test
    void the_real_ledger_can_be_read_in_full() {
        assertEquals(List.of(), Ledger.read(Catalogue.read(Path.of("i18n"))).problems());
    }

    @Test
    void what_a_second_person_has_read_as_it_stands_is_read() {
        assertEquals(State.REVIEWED, texts.state("de", SIGN_OUT));
        assertEquals(State.REVIEWED, texts.state("de", "notices/ai-training/2/complaint"));
        assertEquals(State.REVIEWED, texts.state("de", "keycloak/login/doLogIn"));
    }

    @Test
    void a_changed_english_text_makes_its_translation_stale_and_is_still_known() {
        texts.set("messages/site/en.properties", "signOut", "Sign off here");
        assertEquals(State.STALE, texts.state("de", SIGN_OUT));
        assertEquals(Optional.of("Sign out"), texts.ledger().englishOf(texts.text("de", SIGN_OUT)));
    }

    @Test
    void it_stays_stale_when_the_translation_changes_too_until_somebody_says_that_it_fits() {
        texts.set("messages/site/en.properties", "signOut", "Sign off here");
        texts.set("messages/site/de.properties", "signOut", "Hier abmelden");
        assertEquals(State.STALE, texts.state("de", SIGN_OUT));
        texts.run("accept", "de", "site/signOut");
        assertEquals(State.REVIEWED, texts.state("de", SIGN_OUT));
    }

    @Test
    void a_changed_translation_waits_to_be_read_again() {
        texts.set("messages/site/de.properties", "signOut", "Ausloggen");
        assertEquals(State.CHANGED, texts.state("de", SIGN_OUT));
    }

    @Test
    void so_does_a_changed_section_of_a_notice() {
        texts.change("notices/ai-training/2/de.md", "(?m)^(.*\\{#complaint}\n)", "$1\nMehr.\n");
        assertEquals(State.CHANGED, texts.state("de", "notices/ai-training/2/complaint"));
        assertFalse(texts.state("de", "notices/ai-training/2/changes") == State.CHANGED);
    }

    @Test
    void english_itself_is_read_or_changed_but_never_stale() {
        assertEquals(State.REVIEWED, texts.state("en", SIGN_OUT));
        texts.set("messages/site/en.properties", "signOut", "Sign off here");
        assertEquals(State.CHANGED, texts.state("en", SIGN_OUT));
    }

    @Test
    void what_the_ledger_has_no_line_for_is_unread() {
        texts.change("ledger/de.tsv", "(?m)^" + SIGN_OUT + "\t.*\n", "");
        assertEquals(State.UNREVIEWED, texts.state("de", SIGN_OUT));
    }

    @Test
    void nothing_or_the_marked_english_is_missing() {
        texts.change("messages/site/de.properties", "(?m)^signOut = .*\n", "");
        assertEquals(State.MISSING, texts.state("de", SIGN_OUT));
        texts.set("messages/site/de.properties", "navNotice", "TODO Notice");
        assertEquals(State.MISSING, texts.state("de", "messages/site/navNotice"));
        texts.change("notices/ai-training/2/de.md", "## (.*\\{#complaint})", "## TODO $1");
        assertEquals(State.MISSING, texts.state("de", "notices/ai-training/2/complaint"));
    }

    @Test
    void a_line_that_stands_twice_as_after_a_bad_merge_is_told_and_nothing_is_written_over_it() {
        String line = texts.read("ledger/de.tsv").lines().filter(one -> one.startsWith(SIGN_OUT)).findFirst().orElseThrow();
        texts.write("ledger/de.tsv", texts.read("ledger/de.tsv") + line + "\n<<<<<<< HEAD\n");
        assertEquals(2, texts.ledger().problems().size(), texts.ledger().problems()::toString);
        assertTrue(texts.ledger().problems().get(0).startsWith("i18n/ledger/de.tsv: messages/site/signOut stands twice"));
        String before = texts.read("ledger/de.tsv");
        assertEquals(1, texts.run("accept", "de", "site/signOut"));
        assertEquals(before, texts.read("ledger/de.tsv"));
    }

    @Test
    void accepting_one_text_changes_one_line() {
        List<String> before = texts.read("ledger/de.tsv").lines().toList();
        texts.run("accept", "de", "site/navNotice", "--by", "Karl Beispiel");
        List<String> after = texts.read("ledger/de.tsv").lines().toList();
        assertEquals(before.size(), after.size());
        assertEquals(1, after.stream().filter(line -> !before.contains(line)).count());
    }

    @Test
    void english_texts_that_no_language_was_made_from_any_more_are_forgotten() {
        texts.set("messages/site/en.properties", "demo", "A demonstration.");
        texts.run("accept", "de", "site/demo");
        assertTrue(texts.read("ledger/english.tsv").contains("This is a demonstration."), "other languages still stand on it");
        texts.run("accept", "all", "site/demo", "--as", "translator");
        assertFalse(texts.read("ledger/english.tsv").contains("This is a demonstration."));
    }

    @Test
    void legal_texts_and_errors_bind_and_others_do_not() {
        for (String address : List.of("messages/objection/listNone", "messages/site/errorText.UNAVAILABLE", "notices/ai-training/2/complaint",
                "keycloak/login/invalidUserMessage", "keycloak/login/error-empty", "keycloak/login/pageExpiredText")) {
            assertTrue(Ledger.isBinding(texts.text("de", address)), address);
        }
        for (String address : List.of("messages/site/signOut", "messages/overview/notObjected", "keycloak/login/doLogIn")) {
            assertFalse(Ledger.isBinding(texts.text("de", address)), address);
        }
        assertThrows(AssertionError.class, () -> texts.text("de", "messages/support/title"), "the support desk speaks English only");
    }
}
