package org.objectionportal.objection;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.delivery.Delivery;
import org.objectionportal.site.Shell;

/**
 * One objection: the confirmation after filing, its status ever after.
 *
 * @param filed   when it was filed, ready to read
 * @param ending  empty when it is not withdrawn
 * @param mails   what became of its mails, newest first
 */
@CheckedTemplate(basePath = "objection", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ObjectionPage(Shell shell, ObjectionMessages t, Objection objection, String filed,
        Optional<Ending> ending, List<Delivery> mails, String products) implements TemplateInstance {
}
