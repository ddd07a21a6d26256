package org.objectionportal.l10n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.ibm.icu.util.ULocale;

import org.objectionportal.language.Language;

/** {@code ./l10n new LANG}: a line in {@code languages.properties} and all files, each text the English one with a mark before it. */
final class NewLanguage {

    private static final String NEXT = """
            %2$s (%1$s) is there as a preview: %3$d texts in %4$d files, all of them marked “%5$s” and in English so far.

            Now:
              ./l10n preview              look at it; what is not translated shows in English
              ./l10n todo %1$s              what is left; a text counts as translated once the mark is gone
              ./l10n export %1$s %1$s.po      for translators outside; ./l10n import brings it back
              ./l10n check %1$s             what is wrong with the texts so far
            When all is translated and read:
              i18n/languages.properties                           “preview” becomes “released”
              i18n/notices/*/manifest.properties                  add %1$s to the languages of the version, with its checksum
              src/main/keycloak/realm/objections-realm.json       add %1$s to supportedLocales
              src/main/keycloak/theme/objections/login/theme.properties   add %1$s to locales
            """;

    private NewLanguage() {
    }

    static int run(Workshop workshop, Arguments arguments) {
        Ledger ledger = workshop.ledger();
        String tag = arguments.word(0, "the code of the language, such as nb");
        ULocale locale = known(tag);
        if (ledger.index().languages().stream().anyMatch(language -> language.tag().equals(tag))) {
            throw new Refusal("i18n/languages.properties has " + tag + " already.");
        }
        Map<Path, String> files = files(workshop, ledger, tag);
        files.keySet().stream().filter(file -> Files.exists(workshop.texts().resolve(file))).findFirst().ifPresent(file -> {
            throw new Refusal("i18n/" + file + " exists already; nothing was written.");
        });
        try {
            for (Map.Entry<Path, String> file : files.entrySet()) {
                Files.writeString(workshop.texts().resolve(file.getKey()), file.getValue());
            }
            Files.writeString(workshop.texts().resolve("languages.properties"), "%s = %-5s | %-11s | %-10s | preview%n".formatted(tag, tag,
                    locale.getDisplayName(locale), locale.getDisplayName(ULocale.ENGLISH)), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int texts = workshop.ledger().index().texts(tag).size();
        workshop.out().printf(NEXT, tag, locale.getDisplayName(ULocale.ENGLISH), texts, files.size(), Language.UNTRANSLATED.strip());
        return 0;
    }

    /** Dates, numbers and plural forms come from CLDR: without its data a language cannot be offered. */
    private static ULocale known(String tag) {
        if (!tag.matches("[a-z]{2,3}") || Arrays.stream(ULocale.getAvailableLocales()).noneMatch(locale -> locale.getLanguage().equals(tag))) {
            throw new Refusal("“" + tag + "” is no language code with data in CLDR. Codes have two or three small letters, such as nb or cy.");
        }
        return new ULocale(tag);
    }

    private static Map<Path, String> files(Workshop workshop, Ledger ledger, String tag) {
        Map<Path, String> files = new LinkedHashMap<>();
        Map<TextFile, List<Text>> sources = ledger.index().sources(tag).stream()
                .collect(Collectors.groupingBy(Text::file, LinkedHashMap::new, Collectors.toList()));
        sources.forEach((file, texts) -> {
            String name = file.path().getFileName().toString().replaceFirst("(^|_)" + Catalogue.SOURCE + "\\.", "$1" + tag + ".");
            files.put(file.path().resolveSibling(name), marked(file, texts));
        });
        return files;
    }

    /** The English file with the mark before every text; of its comments only the headings of groups. */
    private static String marked(TextFile file, List<Text> texts) {
        Map<String, String> values = new LinkedHashMap<>();
        texts.forEach(text -> values.put(text.key(), text.value().replaceFirst("^(#+ )?", "$1" + Language.UNTRANSLATED)));
        String all = Rewriting.with(file, List.of(), values);
        return file.path().toString().endsWith(".md") ? all : all.lines()
                .filter(line -> !line.isBlank() && (!line.startsWith("#") || line.startsWith("###")))
                .map(line -> line.startsWith("###") ? "\n" + line + "\n" : line).collect(Collectors.joining("\n", "", "\n")).stripLeading();
    }
}
