package org.objectionportal.support;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * The form of a look-up.
 *
 * @param form     what was filled in before
 * @param problems what has to be put right
 */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record LookupFormPage(Shell shell, SupportMessages t, LookupForm form, LookupProblems problems,
        List<LookupPurpose> purposes) implements TemplateInstance {
}
