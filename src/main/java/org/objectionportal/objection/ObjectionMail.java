package org.objectionportal.objection;

import io.quarkus.qute.TemplateExtension;

import org.objectionportal.delivery.Delivery;

/** What a mail about an objection tells: the {@link org.objectionportal.delivery.DeliveryKind}s that are of objections. */
public enum ObjectionMail {
    OBJECTION_FILED, OBJECTION_WITHDRAWN;

    /** Of a mail that is about an objection. */
    @TemplateExtension
    public static ObjectionMail told(Delivery mail) {
        return valueOf(mail.kind().name());
    }
}
