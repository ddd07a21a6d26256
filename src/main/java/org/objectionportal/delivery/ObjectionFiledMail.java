package org.objectionportal.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells that an objection was received and is in force. */
@CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ObjectionFiledMail(MailFrame frame, DeliveryMessages t) implements TemplateInstance {
}
