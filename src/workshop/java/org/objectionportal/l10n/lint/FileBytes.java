package org.objectionportal.l10n.lint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.objectionportal.l10n.TextFile;

/** Files that another program would read differently. */
final class FileBytes implements Rule {

    @Override
    public String name() {
        return "file";
    }

    @Override
    public String finds() {
        return "files that are not UTF-8 without mark, in Unicode form NFC, with one kind of line end";
    }

    @Override
    public void check(Texts texts, Findings found) {
        texts.catalogue().files().forEach(file -> check(file, found));
        check(texts.languages().file(), found);
    }

    private static void check(TextFile file, Findings found) {
        String content;
        try {
            content = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
        } catch (CharacterCodingException e) {
            found.add(file, 0, "The file is not UTF-8.", "Save it with the encoding UTF-8.");
            return;
        }
        if (content.startsWith("\uFEFF")) {
            found.add(file, 1, "The file begins with an invisible mark (BOM).", "Save it as UTF-8 without BOM.");
        }
        if (content.contains("\r")) {
            found.add(file, 0, "The lines end as on Windows.", "Save it with line ends of the kind LF (Unix).");
        }
        if (!content.endsWith("\n")) {
            found.add(file, 0, "The last line is not ended.", "Press Enter at its end.");
        }
        int line = 0;
        for (String each : file.lines()) {
            line++;
            if (!Normalizer.isNormalized(each, Normalizer.Form.NFC)) {
                found.add(file, line, "A letter with its accent is stored as two signs.", "Type the letter afresh (Unicode form NFC).");
            }
        }
    }
}
