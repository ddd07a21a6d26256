package org.objectionportal.l10n.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.objectionportal.l10n.Catalogue;
import org.objectionportal.l10n.Text;
import org.objectionportal.l10n.TextFile;
import org.objectionportal.language.Language;

/** {@code languages.properties} as it stands in the folder, also with lines the portal would refuse. */
final class OfferedLanguages {

    private static final Path FILE = Path.of("languages.properties");

    private final TextFile file;
    private final List<Text> lines;
    private final List<Language> all = new ArrayList<>();
    private final List<Language> released = new ArrayList<>();

    private OfferedLanguages(TextFile file) {
        this.file = file;
        this.lines = file.texts();
        for (Text line : lines) {
            String[] parts = parts(line);
            if (parts.length == 4) {
                Language language = new Language(line.key(), Locale.forLanguageTag(parts[0]), parts[1], parts[2], parts[3].equals("preview"));
                all.add(language);
                if (parts[3].equals("released")) {
                    released.add(language);
                }
            }
        }
    }

    static OfferedLanguages read(Path folder) {
        try {
            return new OfferedLanguages(new TextFile(FILE, "languages", "", Files.readAllBytes(folder.resolve(FILE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String[] parts(Text line) {
        return line.value().split("\\s*\\|\\s*");
    }

    TextFile file() {
        return file;
    }

    List<Text> lines() {
        return lines;
    }

    /** With those that are only planned. */
    List<Language> all() {
        return all;
    }

    List<Language> released() {
        return released;
    }

    Optional<Language> find(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    Language source() {
        return find(Catalogue.SOURCE).orElseThrow(() -> new IllegalStateException(file.name() + " has no line for English"));
    }
}
