package org.objectionportal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three languages: one complete, one being translated, one only thought of. */
class LanguagesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write_three_languages() throws IOException {
        write("languages.properties", """
                en = en-GB | English      | English          | released
                nb = nb    | norsk bokmål | Norwegian Bokmål | preview
                is = is    | íslenska     | Icelandic        | planned
                """);
        write("messages/notice/en.properties", "title = Notice\nlead = Read this\n");
    }

    @Test
    void a_language_being_translated_is_offered_only_where_previews_are_asked_for() {
        assertEquals(List.of("en"), tags(false));
        assertEquals(List.of("en", "nb"), tags(true));
        assertTrue(languages(true).find("nb").orElseThrow().preview());
        assertFalse(languages(true).source().preview());
    }

    @Test
    void a_line_with_another_standing_is_refused() throws IOException {
        write("languages.properties", "en = en-GB | English | English | ready\n");
        assertThrows(IllegalStateException.class, () -> languages(true));
    }

    @Test
    void what_a_language_being_translated_lacks_is_there_in_english() throws IOException {
        write("messages/notice/nb.properties", "title = Merknad\nlead = TODO Read this\n");
        assertEquals(Map.of("title", "Merknad", "lead", "Read this"), texts());
    }

    @Test
    void so_is_a_whole_file() {
        assertEquals(Map.of("title", "Notice", "lead", "Read this"), texts());
    }

    private Map<String, String> texts() {
        Languages languages = languages(true);
        Map<String, String> texts = new HashMap<>();
        new MessageFiles(Optional.of(folder), languages).patterns("notice", languages.find("nb").orElseThrow())
                .forEach((key, pattern) -> texts.put(key, pattern.source()));
        return texts;
    }

    private List<String> tags(boolean previews) {
        return languages(previews).all().stream().map(Language::tag).toList();
    }

    private Languages languages(boolean previews) {
        return new Languages(Optional.of(folder), previews);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
