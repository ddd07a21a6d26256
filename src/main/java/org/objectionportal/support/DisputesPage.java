package org.objectionportal.support;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * Open disputes, the next to be answered first.
 *
 * @param later whether it is not the first page
 * @param next  the cursor of the page after this one; empty on the last
 */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record DisputesPage(Shell shell, SupportMessages t, List<ListedDispute> disputes, boolean later, String next)
        implements TemplateInstance {
}
