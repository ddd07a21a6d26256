package org.objectionportal.objection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * Nothing is filed yet: says so, keeps what was typed, and leads on to signing in or to one more press.
 *
 * @param owner       marks whose form it is; empty when nobody is signed in
 * @param otherPerson the form was opened by somebody else than who is signed in now
 */
@CheckedTemplate(basePath = "objection", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record DraftPage(Shell shell, ObjectionMessages t, String formKey, String owner, String grounds, long minutes,
        boolean otherPerson) implements TemplateInstance {
}
