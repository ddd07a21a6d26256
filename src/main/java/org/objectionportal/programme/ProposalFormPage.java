package org.objectionportal.programme;

import java.util.List;
import java.util.Set;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * The form to propose a version.
 *
 * @param form     what is filled in
 * @param problems what has to be put right
 * @param formKey  the same form sent twice is one proposal
 */
@CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ProposalFormPage(Shell shell, ProgrammeMessages t, ProposalForm form, Set<Field> problems, List<Field> fields,
        String formKey) implements TemplateInstance {
}
