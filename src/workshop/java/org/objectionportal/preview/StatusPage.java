package org.objectionportal.preview;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.site.Shell;

/** How far each language is: a row each. */
@CheckedTemplate(basePath = "preview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record StatusPage(Shell shell, PreviewMessages t, List<Standing> rows) implements TemplateInstance {
}
