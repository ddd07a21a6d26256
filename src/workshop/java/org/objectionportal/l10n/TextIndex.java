package org.objectionportal.l10n;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;

/** Every text of every language by its address: screens, sign-in and the sections of the notices. Read once. */
public final class TextIndex {

    private final Catalogue catalogue;
    private final List<Language> languages;
    private final Map<String, Map<String, Text>> texts = new LinkedHashMap<>();
    private final Set<String> translatedSets;

    /** @throws IllegalStateException when a line of {@code languages.properties} cannot be read */
    public TextIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.languages = new Languages(Optional.of(catalogue.folder()), true).all();
        Stream.concat(catalogue.files().stream().flatMap(file -> file.texts().stream()),
                NoticeTexts.files(catalogue.folder()).stream().flatMap(file -> NoticeTexts.of(file).stream()))
                .forEach(text -> texts.computeIfAbsent(text.file().language(), l -> new LinkedHashMap<>()).putIfAbsent(text.address(), text));
        this.translatedSets = texts.values().stream().flatMap(all -> all.values().stream()).filter(text -> !text.isSource())
                .map(text -> text.file().set()).collect(Collectors.toSet());
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Released and in preview, in the order of {@code languages.properties}. */
    public List<Language> languages() {
        return languages;
    }

    /** The texts a language has, in the order of its files. */
    public Map<String, Text> texts(String language) {
        return texts.getOrDefault(language, Map.of());
    }

    /** The English texts that a language should have; some, as those of the support desk, are there in English only. */
    public List<Text> sources(String language) {
        return texts(Catalogue.SOURCE).values().stream()
                .filter(text -> language.equals(Catalogue.SOURCE) || translatedSets.contains(text.file().set())).toList();
    }

    /** The English text of that address. */
    public Optional<Text> source(String address) {
        return find(Catalogue.SOURCE, address);
    }

    public Optional<Text> find(String language, String address) {
        return Optional.ofNullable(texts(language).get(address));
    }
}
