package org.objectionportal.preview;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.language.Language;
import org.objectionportal.site.Shell;

/**
 * One page of the portal in two languages, side by side.
 *
 * @param path   the page without its language
 * @param before the sample before it in the index, and {@code after} the next; empty at the ends
 */
@CheckedTemplate(basePath = "preview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record BesidePage(Shell shell, PreviewMessages t, Language english, Language chosen, List<Language> languages, String title,
        String path, String before, String after) implements TemplateInstance {
}
