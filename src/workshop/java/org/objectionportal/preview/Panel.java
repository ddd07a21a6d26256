package org.objectionportal.preview;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What the preview adds at the foot of a page.
 *
 * @param tag       of the language of the page
 * @param switched leads to the page with texts, or without
 * @param path      of the page without its language; empty when it has none
 * @param bar       whether to offer where to go
 * @param withTexts whether the page shows its texts
 * @param problems  files that cannot be read
 * @param rows      the texts of the page in order of appearance
 */
@CheckedTemplate(basePath = "preview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record Panel(PreviewMessages t, String tag, String switched, String path, boolean bar, boolean withTexts, List<String> problems,
        List<Row> rows) implements TemplateInstance {

    /** @param seen whether it stands in the page itself, not only in an attribute, the title or a list of a form */
    public record Row(long number, boolean seen, AboutText about) {
    }
}
