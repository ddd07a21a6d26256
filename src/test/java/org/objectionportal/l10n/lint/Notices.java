package org.objectionportal.l10n.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

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
        for (Path notice : NoticeLines.folders(texts.folder())) {
            String name = texts.folder().relativize(notice).toString();
            try {
                NoticeFolder.problems(notice).forEach(problem -> found.add("i18n/" + name + "/" + problem.replaceFirst(":.*", ""), 0, name,
                        problem.replaceFirst("^[^:]*: ", ""), "See i18n/notices/README.md; a published version is never changed, a new one is begun."));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
