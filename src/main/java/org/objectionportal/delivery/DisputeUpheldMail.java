package org.objectionportal.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Tells that a person was right about an item or an account.
 *
 * @param next what that means
 */
@CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record DisputeUpheldMail(MailFrame frame, DeliveryMessages t, String next) implements TemplateInstance {
}
