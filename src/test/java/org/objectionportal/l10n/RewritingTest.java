package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class RewritingTest {

    private static final Catalogue TEXTS = Catalogue.read(Path.of("i18n"));

    @Test
    void writing_the_values_a_file_has_changes_no_byte_of_it() {
        List<TextFile> files = Stream.concat(TEXTS.files().stream(), NoticeTexts.files(TEXTS.folder()).stream()).toList();
        assertTrue(files.size() >= 24 * 9, () -> "only " + files.size());
        for (TextFile file : files) {
            Map<String, String> values = texts(file).stream().collect(Collectors.toMap(Text::key, Text::value));
            assertEquals(new String(file.bytes(), StandardCharsets.UTF_8), Rewriting.with(file, List.of(), values), file.name());
        }
    }

    @Test
    void one_value_changes_one_line() {
        TextFile file = file("# about a\na = A\n\n# about b\nb=B\n");
        assertEquals("# about a\na = A\n\n# about b\nb=\\ C:\\\\temp\\n# end\n", Rewriting.with(file, List.of("a", "b"), Map.of("b", " C:\\temp\n# end")));
    }

    @Test
    void a_value_over_several_lines_is_replaced_as_a_whole() {
        assertEquals("a = C\nb = B\n", Rewriting.with(file("a = A \\\n  more \\\n  still\nb = B\n"), List.of(), Map.of("a", "C")));
    }

    @Test
    void a_text_that_is_not_there_comes_where_english_has_it() {
        assertEquals("z = Z\na = A\nb = B\nc = C\n", Rewriting.with(file("a = A\nc = C\n"), List.of("z", "a", "b", "c"), Map.of("b", "B", "z", "Z")));
    }

    private static List<Text> texts(TextFile file) {
        return file.path().toString().endsWith(".md") ? NoticeTexts.of(file) : file.texts();
    }

    private static TextFile file(String text) {
        return new TextFile(Path.of("messages/site/de.properties"), "messages/site", "de", text.getBytes(StandardCharsets.UTF_8));
    }
}
