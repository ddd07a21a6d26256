package org.objectionportal.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells that an objection was withdrawn, and how to object again. */
@CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ObjectionWithdrawnMail(MailFrame frame, DeliveryMessages t) implements TemplateInstance {
}
