package org.objectionportal.delivery;

/** What a mail tells. */
public enum DeliveryKind {

    /** The objection was received and is in force (Art. 12(3) GDPR: information on action taken). */
    OBJECTION_FILED,
    /** The objection was withdrawn by its author. */
    OBJECTION_WITHDRAWN
}
