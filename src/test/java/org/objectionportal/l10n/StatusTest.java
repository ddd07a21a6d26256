package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

    @TempDir
    Path parent;

    private TextsFolder texts;

    @BeforeEach
    void copy() {
        texts = new TextsFolder(parent);
    }

    @Test
    void each_released_language_has_a_row_in_the_official_order() {
        List<String> tags = Status.all(texts.ledger()).stream().map(status -> status.language().tag()).toList();
        assertEquals(24, tags.size());
        assertEquals(List.of("bg", "es", "cs", "da", "de"), tags.subList(0, 5));
    }

    @Test
    void texts_are_counted_by_state_and_by_where_they_stand() {
        Status before = status("de");
        texts.change("messages/site/de.properties", "(?m)^signOut = .*\n", "");
        texts.set("messages/site/en.properties", "contact", "Contact us");
        texts.set("keycloak/login/messages_de.properties", "doLogIn", "Einloggen");
        texts.run("accept", "de", "ai-training/2/complaint", "--as", "translator");
        Status after = status("de");
        assertEquals(before.screens().all(), after.screens().all());
        assertEquals(before.screens().missing() + 1, after.screens().missing());
        assertEquals(before.screens().stale() + 1, after.screens().stale());
        assertEquals(before.screens().done() - 2, after.screens().done());
        assertEquals(before.signIn().changed() + 1, after.signIn().changed());
        assertEquals(before.notices().reviewed() - 1, after.notices().reviewed());
        assertEquals(before.total().all(), after.total().all());
        assertEquals(23, after.notices().all(), "a title and 22 sections");
    }

    @Test
    void the_table_has_a_line_for_each_language_with_its_findings() {
        texts.set("messages/site/de.properties", "signOut", "'Abmelden'");
        assertEquals(0, texts.run("status"), texts::said);
        assertEquals(1 + 24 + 1, texts.said().lines().count(), texts::said);
        assertTrue(texts.said().lines().anyMatch(line -> line.matches("de +German +released +\\d+ +\\d+ +0 +0 +\\d+ % +[1-9]\\d* .*")), texts::said);
    }

    private Status status(String tag) {
        return Status.all(texts.ledger()).stream().filter(status -> status.language().tag().equals(tag)).findFirst().orElseThrow();
    }
}
