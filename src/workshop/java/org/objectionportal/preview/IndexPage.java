package org.objectionportal.preview;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.language.Language;
import org.objectionportal.site.Shell;

/**
 * Everything people read, to be opened in one language and in English.
 *
 * @param chosen    the language to look at
 * @param languages to choose from
 */
@CheckedTemplate(basePath = "preview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record IndexPage(Shell shell, PreviewMessages t, Language chosen, List<Language> languages, List<Group> groups)
        implements TemplateInstance {

    /** One part with what belongs to it. */
    public record Group(Part part, List<Entry> entries) {
    }

    /**
     * One line.
     *
     * @param address in the language chosen
     * @param english in English
     * @param beside  both in one page; empty where that cannot be
     */
    public record Entry(String title, String address, String english, String beside) {
    }
}
