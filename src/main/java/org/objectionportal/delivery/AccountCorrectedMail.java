package org.objectionportal.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells that a person was right about an account, and that what is known of it has been corrected. */
@CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AccountCorrectedMail(MailFrame frame, DeliveryMessages t) implements TemplateInstance {
}
