package org.objectionportal.objection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * The form: one optional field, one button.
 *
 * @param formKey  names the form
 * @param owner    marks whose form it is; empty when nobody is signed in
 * @param grounds  what was typed before
 * @param excess   letters too many; zero when there is no problem
 * @param products the products in scope, as a list in the language of the page
 */
@CheckedTemplate(basePath = "objection", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ObjectionFormPage(Shell shell, ObjectionMessages t, String formKey, String owner, String grounds, long excess,
        long longest, String products) implements TemplateInstance {
}
