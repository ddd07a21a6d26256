package org.objectionportal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewMessageFilesTest {

    @TempDir
    Path folder;

    private Languages languages;
    private Language german;
    private PreviewMessageFiles files;
    private long changes;

    @BeforeEach
    void texts() throws IOException {
        Files.copy(Path.of("i18n/languages.properties"), folder.resolve("languages.properties"));
        languages = new WorkshopLanguages(Optional.of(folder));
        german = languages.find("de").orElseThrow();
        files = new PreviewMessageFiles(Optional.of(folder), languages, (place, text) -> "[" + place.name() + "|" + text + "]");
        write("en", "signOut = Sign out\nerrorReference = Error {status}\n");
        write("de", "signOut = Abmelden\nerrorReference = Fehler {status}\n");
    }

    @Test
    void a_text_is_handed_out_with_its_mark() {
        assertEquals("[site.signOut|Abmelden]", text(german, "signOut"));
    }

    @Test
    void keys_show_in_the_place_of_texts_with_what_is_filled_in() {
        assertEquals("[site.signOut|site.signOut]", text(WorkshopLanguages.KEYS, "signOut"));
        assertEquals("[site.errorReference|site.errorReference 404]", text(WorkshopLanguages.KEYS, "errorReference"));
    }

    @Test
    void pseudo_english_follows_the_english_file() throws IOException {
        assertTrue(text(WorkshopLanguages.PSEUDO, "signOut").contains("⟦Šîĝñ öûţ "));
        write("en", "signOut = Leave\nerrorReference = Error {status}\n");
        assertTrue(text(WorkshopLanguages.PSEUDO, "signOut").contains("⟦Ļéåṽé "));
    }

    @Test
    void a_file_that_cannot_be_read_is_told_of_and_leaves_its_last_texts_until_it_is_mended() throws IOException {
        text(german, "signOut");
        write("de", "signOut = Abmelden {\nerrorReference = Fehler {status}\n");
        assertEquals("[site.signOut|Abmelden]", text(german, "signOut"));
        assertEquals(1, files.problems().size());
        assertTrue(files.problems().iterator().next().startsWith("i18n/messages/site/de.properties, key signOut: "));
        write("de", "signOut = Ausgang\nerrorReference = Fehler {status}\n");
        assertEquals("[site.signOut|Ausgang]", text(german, "signOut"));
        assertEquals(List.of(), List.copyOf(files.problems()));
    }

    @Test
    void a_missing_text_shows_its_name() throws IOException {
        write("de", "signOut = Abmelden\n");
        assertEquals("[site.errorReference|site.errorReference 404]", text(german, "errorReference"));
    }

    @Test
    void a_text_that_cannot_be_filled_in_says_so_in_its_place() throws IOException {
        write("de", "signOut = Abmelden\nerrorReference = Fehler {status, number}\n");
        assertTrue(text(german, "errorReference").startsWith("[site.errorReference|⟦site.errorReference: "), text(german, "errorReference"));
    }

    private String text(Language language, String key) {
        return files.patterns("site", language).get(key).format(Map.of("status", "404"));
    }

    private void write(String tag, String texts) throws IOException {
        Path file = folder.resolve("messages/site/" + tag + ".properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, texts);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_800_000_000_000L + ++changes * 2_000));
    }
}
