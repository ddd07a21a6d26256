package org.objectionportal.l10n.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.objectionportal.l10n.Catalogue;
import org.objectionportal.l10n.Text;
import org.objectionportal.l10n.TextFile;
import org.objectionportal.language.Language;

/** Languages and files that do not fit together. */
final class FileSet implements Rule {

    /** Interinstitutional Style Guide 7.2.1; further languages come after these. */
    private static final List<String> OFFICIAL_ORDER = List.of("bg", "es", "cs", "da", "de", "et", "el", "en", "fr", "ga", "hr", "it", "lv",
            "lt", "hu", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "fi", "sv");
    private static final Set<String> STATES = Set.of("released", "preview", "planned");
    /** The desk of the operator's own staff stays in English. */
    private static final Set<String> ENGLISH_ONLY = Set.of("messages/programme", "messages/support");

    @Override
    public String name() {
        return "languages";
    }

    @Override
    public String finds() {
        return "languages without their files, files without their language, and languages.properties out of its form or order";
    }

    @Override
    public void check(Texts texts, Findings found) {
        checkLines(texts.languages(), found);
        for (String set : texts.catalogue().sets()) {
            TextFile english = texts.catalogue().file(set, Catalogue.SOURCE).orElseThrow();
            if (!ENGLISH_ONLY.contains(set)) {
                texts.languages().released().stream().filter(language -> texts.catalogue().file(set, language.tag()).isEmpty())
                        .forEach(language -> found.add(english, 0, language.englishName() + " is released, but has no file in i18n/" + set + ".",
                                "Add the file with all texts, or set the language to planned."));
            }
        }
        Set<String> known = texts.languages().lines().stream().map(Text::key).collect(Collectors.toSet());
        texts.catalogue().files().stream().filter(file -> !known.contains(file.language())).forEach(file -> found.add(file, 0,
                "languages.properties knows no language “" + file.language() + "”.", "Add its line there, or delete the file."));
        texts.catalogue().files().stream().filter(file -> ENGLISH_ONLY.contains(file.set()) && !file.language().equals(Catalogue.SOURCE))
                .forEach(file -> found.add(file, 0, "These screens are for the operator’s staff and in English only.", "Delete the file."));
    }

    private static void checkLines(OfferedLanguages languages, Findings found) {
        for (Text line : languages.lines()) {
            String[] parts = OfferedLanguages.parts(line);
            if (parts.length != 4 || !STATES.contains(parts[3])) {
                found.add(languages.file(), line.line(), line.key(), "The line does not have its four parts, or is neither released nor planned.",
                        "Write it like: de = de | Deutsch | German | released");
            }
        }
        List<String> tags = languages.all().stream().map(Language::tag).toList();
        List<String> official = tags.stream().filter(OFFICIAL_ORDER::contains).toList();
        if (!official.equals(OFFICIAL_ORDER) || !tags.subList(0, Math.min(tags.size(), OFFICIAL_ORDER.size())).equals(OFFICIAL_ORDER)) {
            found.add(languages.file(), 0, "The languages are not in the official order of the EU.",
                    "The order is: " + String.join(" ", OFFICIAL_ORDER) + "; others follow.");
        }
    }
}
