package org.objectionportal.objection;

import java.time.ZonedDateTime;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * What withdrawing the objection does, and the button for it.
 *
 * @param eligible how many of the person's items become eligible again
 */
@CheckedTemplate(basePath = "objection", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record WithdrawalPage(Shell shell, ObjectionMessages t, Objection objection, ZonedDateTime filedAt, long eligible)
        implements TemplateInstance {
}
