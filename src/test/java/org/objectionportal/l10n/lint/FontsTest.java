package org.objectionportal.l10n.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.ibm.icu.text.UnicodeSet;

/**
 * The portal ships no font: it names those of the reader's system. What the rule {@code alphabet} lets into a text is therefore
 * compared with one that is named and that the gate installs.
 */
class FontsTest {

    private static final Path NOTO_SANS = Path.of("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf");

    @Test
    void every_letter_a_text_may_hold_is_in_noto_sans() throws IOException, FontFormatException {
        assumeTrue(Files.exists(NOTO_SANS), "Noto Sans is not installed; .ci/run installs it");
        Font font = Font.createFont(Font.TRUETYPE_FONT, NOTO_SANS.toFile());
        Texts texts = Texts.read(Path.of(""), Path.of("i18n"));
        UnicodeSet allowed = new UnicodeSet();
        texts.languages().all().forEach(language -> allowed.addAll(Typography.of(texts, language).letters()));
        allowed.remove('\n').remove(Readings.FILLED);

        Set<String> lacking = new TreeSet<>();
        allowed.stream().filter(letter -> letter.codePoints().anyMatch(sign -> !font.canDisplay(sign))).forEach(lacking::add);

        assertEquals(Set.of(), lacking);
    }
}
