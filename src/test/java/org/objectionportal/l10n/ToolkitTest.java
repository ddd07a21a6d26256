package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our files are plain Java properties that other people's tools read as they are: shown with Debian's translate-toolkit,
 * whose package these tests need.
 */
class ToolkitTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"el", "fr"})
    void every_file_comes_back_from_prop2po_and_po2prop_with_the_same_keys_and_values(String language) throws IOException {
        Catalogue texts = Catalogue.read(Path.of("i18n"));
        List<TextFile> files = texts.files(language);
        assertEquals(10, files.size());
        for (TextFile file : files) {
            Path english = texts.folder().resolve(texts.file(file.set(), Catalogue.SOURCE).orElseThrow().path());
            Path po = folder.resolve("texts.po");
            Path back = folder.resolve("texts.properties");
            Toolkit.run(List.of("prop2po", "--progress=none", "--personality=java-utf8", "-t", english.toString(),
                    texts.folder().resolve(file.path()).toString(), po.toString()));
            Toolkit.run(List.of("po2prop", "--progress=none", "--personality=java-utf8", "-t", english.toString(), po.toString(), back.toString()));
            assertEquals(values(file), values(new TextFile(file.path(), file.set(), language, Files.readAllBytes(back))), file.name());
            Files.delete(po);
            Files.delete(back);
        }
    }

    @Test
    void pofilter_gives_a_second_opinion_on_our_export() {
        TextsFolder texts = new TextsFolder(folder);
        texts.set("messages/site/de.properties", "contact", "Kontakt Kontakt");
        texts.run("check", "--second-opinion", "de");
        assertTrue(texts.said().matches("(?s).*i18n/messages/site/de.properties:\\d+\n(    .*\n)*?    doublewords: The word .kontakt. is repeated\n.*"), texts::said);
    }

    private static Map<String, String> values(TextFile file) {
        Map<String, String> values = new LinkedHashMap<>();
        file.texts().forEach(text -> values.put(text.key(), text.value()));
        return values;
    }
}
