package org.objectionportal.objection;

import java.time.ZonedDateTime;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * What withdrawing the objection does, and the button for it.
 *
 * @param until    when the objection would end, were it withdrawn now
 * @param eligible how many of the person's items become eligible again then
 */
@CheckedTemplate(basePath = "objection", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record WithdrawalPage(Shell shell, ObjectionMessages t, Objection objection, ZonedDateTime filedAt,
        ZonedDateTime until, long eligible) implements TemplateInstance {
}
