package org.objectionportal.l10n.lint;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessagePattern;

import org.objectionportal.l10n.Catalogue;
import org.objectionportal.l10n.Ledger;
import org.objectionportal.l10n.Text;
import org.objectionportal.l10n.TextFile;
import org.objectionportal.language.Language;

/** Everything the rules look at, read once; several rules may look at the same time. */
final class Texts {

    private final Path project;
    private final Catalogue catalogue;
    private final OfferedLanguages languages;
    private final Map<TextFile, List<Text>> byFile = new HashMap<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final Map<Language, Typography> typographies = new ConcurrentHashMap<>();
    private Optional<Ledger> ledger;

    private Texts(Path project, Path folder) {
        this.project = project;
        this.catalogue = Catalogue.read(folder);
        this.languages = OfferedLanguages.read(folder);
        catalogue.files().forEach(file -> byFile.put(file, file.texts()));
        Map<TextFile, Map<String, Wording>> english = new HashMap<>();
        catalogue.files(Catalogue.SOURCE).forEach(file -> english.put(file, english(file)));
        languages.all().forEach(language -> catalogue.files(language.tag()).forEach(file -> read(file, language,
                catalogue.file(file.set(), Catalogue.SOURCE).map(english::get).orElse(Map.of()))));
        wordings.addAll(NoticeLines.read(folder, languages));
    }

    /**
     * @param project the folder that holds {@code src}
     * @param folder  {@code i18n/} or a copy of it
     */
    static Texts read(Path project, Path folder) {
        return new Texts(project, folder);
    }

    Path project() {
        return project;
    }

    Path folder() {
        return catalogue.folder();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Empty where languages.properties or a manifest is broken: the rules about these say so, in better words. */
    synchronized Optional<Ledger> ledger() {
        if (ledger == null) {
            try {
                ledger = Optional.of(Ledger.read(catalogue));
            } catch (IllegalStateException | UncheckedIOException e) {
                ledger = Optional.empty();
            }
        }
        return ledger;
    }

    OfferedLanguages languages() {
        return languages;
    }

    List<Text> in(TextFile file) {
        return byFile.get(file);
    }

    Table table(String name) {
        return Table.read(folder(), name);
    }

    Typography typography(Language language) {
        return typographies.computeIfAbsent(language, each -> Typography.of(this, each));
    }

    /** All texts of all languages: messages, Keycloak's and the lines of the notices that still can change or are current. */
    List<Wording> wordings() {
        return wordings;
    }

    private Map<String, Wording> english(TextFile file) {
        Map<String, Wording> english = new HashMap<>();
        in(file).forEach(text -> english.put(text.key(), wording(text, languages.source(), text.note(), null)));
        return english;
    }

    /** @param english the same file in English, by key; what is in English itself stands in the order of its file */
    private void read(TextFile file, Language language, Map<String, Wording> english) {
        boolean source = language.tag().equals(Catalogue.SOURCE);
        for (Text text : in(file)) {
            if (!text.value().startsWith(Language.UNTRANSLATED)) {
                Wording from = english.get(text.key());
                wordings.add(wording(text, language, from == null ? "" : from.note(), source ? null : from));
            }
        }
    }

    private static Wording wording(Text text, Language language, String note, Wording english) {
        boolean keycloaks = text.file().isKeycloaks();
        MessagePattern pattern = keycloaks ? null : parsed(text.value());
        List<String> readings = keycloaks ? Readings.ofKeycloak(text.value()) : pattern == null ? List.of() : Readings.of(pattern);
        return new Wording(keycloaks ? Wording.Kind.KEYCLOAK : Wording.Kind.MESSAGE, text.file().name(), text.line(), language,
                text.file().set() + "/" + text.key(), text.value(), note, english, pattern, readings);
    }

    private static MessagePattern parsed(String value) {
        try {
            return new MessagePattern(value);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }
}
