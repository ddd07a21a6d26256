package org.objectionportal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageCheckTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_real_files() throws IOException {
        Path real = Path.of("i18n");
        Files.copy(real.resolve("languages.properties"), folder.resolve("languages.properties"));
        try (Stream<Path> files = Files.walk(real.resolve("messages"))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path copy = folder.resolve(real.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void the_real_files_are_complete() {
        assertEquals(List.of(), findings());
    }

    @Test
    void a_missing_key_is_named_with_its_file() throws IOException {
        change("notice/mt", "(?m)^lead =.*\n", "");
        assertEquals(List.of("i18n/messages/notice/mt.properties: key lead is missing"), findings());
    }

    @Test
    void an_empty_text_is_a_missing_one() throws IOException {
        change("notice/mt", "(?m)^lead =.*", "lead =");
        assertEquals(List.of("i18n/messages/notice/mt.properties: key lead is missing"), findings());
    }

    @Test
    void a_key_nobody_asks_for_is_named() throws IOException {
        change("site/de", "\\A", "leftOver = Rest\n");
        assertEquals(List.of("i18n/messages/site/de.properties: key leftOver is used nowhere"), findings());
    }

    @Test
    void an_argument_nobody_hands_over_is_named() throws IOException {
        change("site/de", "\\{status}", "{state}");
        assertEquals(1, findings().size());
        assertTrue(findings().get(0).startsWith("i18n/messages/site/de.properties: key errorReference uses [state]"));
    }

    @Test
    void an_argument_lost_in_translation_is_named() throws IOException {
        change("site/el", "\\{status}", "");
        assertEquals(List.of("i18n/messages/site/el.properties: key errorReference uses [], the English text [status]"), findings());
    }

    @Test
    void a_pattern_that_cannot_be_read_is_named() throws IOException {
        change("site/el", "\\{status}", "{status");
        assertTrue(findings().get(0).startsWith("i18n/messages/site/el.properties, key errorReference"));
    }

    @Test
    void a_missing_file_of_a_released_language_is_named() throws IOException {
        Files.delete(folder.resolve("messages/site/mt.properties"));
        assertTrue(findings().get(0).contains("messages/site/mt.properties"));
    }

    @Test
    void a_text_that_waits_for_its_translator_is_a_missing_one() throws IOException {
        change("notice/mt", "(?m)^lead =", "lead = TODO");
        assertEquals(List.of("i18n/messages/notice/mt.properties: key lead is missing"), findings());
    }

    @Test
    void a_language_being_translated_may_lack_texts_but_not_break_one() throws IOException {
        change("../languages", "\\z", "nb = nb | norsk bokmål | Norwegian Bokmål | preview\n");
        Files.writeString(folder.resolve("messages/site/nb.properties"), "signOut = Logg ut\nerrorReference = TODO Error {status}\n");
        assertEquals(List.of(), findings());
        Files.writeString(folder.resolve("messages/site/nb.properties"), "errorReference = Feil\n");
        assertEquals(List.of("i18n/messages/site/nb.properties: key errorReference uses [], the English text [status]"), findings());
    }

    @Test
    void an_area_java_does_not_know_stops_the_build() throws IOException {
        Files.createDirectories(folder.resolve("messages/attic"));
        assertThrows(IllegalStateException.class, () -> MessageCheck.main(new String[] {folder.toString()}));
    }

    private List<String> findings() {
        Languages languages = new Languages(Optional.of(folder), true);
        return new MessageCheck(languages, new MessageFiles(Optional.of(folder), languages)).findings();
    }

    private void change(String file, String pattern, String replacement) throws IOException {
        Path path = folder.resolve("messages/" + file + ".properties");
        String before = Files.readString(path);
        String after = before.replaceFirst(pattern, replacement);
        assertTrue(!before.equals(after), "the fixture changes nothing");
        Files.writeString(path, after);
    }
}
