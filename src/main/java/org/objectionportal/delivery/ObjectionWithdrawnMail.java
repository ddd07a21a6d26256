package org.objectionportal.delivery;

import java.time.ZonedDateTime;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Tells that an objection was withdrawn, when it ends, and how to object again before.
 *
 * @param until when it ends, in the zone times are told in
 */
@CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ObjectionWithdrawnMail(MailFrame frame, DeliveryMessages t, ZonedDateTime until) implements TemplateInstance {
}
