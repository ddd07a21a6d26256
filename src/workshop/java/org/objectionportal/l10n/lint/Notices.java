package org.objectionportal.l10n.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.objectionportal.language.Language;
import org.objectionportal.notice.NoticeFolder;

/** What the notices must have in common in all languages; the rules are those of {@code i18n/notices/README.md}. */
final class Notices implements Rule {

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public String finds() {
        return "notices that differ between languages in sections, links, numbers or placeholders, or from their published text";
    }

    @Override
    public void check(Texts texts, Findings found) {
        List<String> previews = texts.languages().all().stream().filter(Language::preview).map(Language::tag).toList();
        for (Path notice : NoticeLines.folders(texts.folder())) {
            String name = texts.folder().relativize(notice).toString();
            texts.languages().released().stream().filter(language -> !Files.exists(notice.resolve(NoticeLines.current(notice)).resolve(language.tag() + ".md")))
                    .forEach(language -> found.add("i18n/" + name + "/manifest.properties", 0, name, "The current version is not there in " + language.englishName() + ".",
                            "Publish a version that has all released languages."));
            try {
                NoticeFolder.problems(notice, previews).forEach(problem -> found.add("i18n/" + name + "/" + problem.replaceFirst(":.*", ""), 0, name,
                        problem.replaceFirst("^[^:]*: ", ""), "See i18n/notices/README.md; a published version is never changed, a new one is begun."));
            } catch (IOException e) {
                found.add("i18n/" + name + "/manifest.properties", 0, name, "A file of the notice cannot be read: " + e.getMessage(), "Correct the manifest, or put the file there.");
            }
        }
    }
}
