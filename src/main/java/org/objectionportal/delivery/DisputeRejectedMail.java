package org.objectionportal.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells that what a person disputed was found right, what follows, and that they may complain or go to court. */
@CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record DisputeRejectedMail(MailFrame frame, DeliveryMessages t) implements TemplateInstance {
}
