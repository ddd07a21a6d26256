package org.objectionportal.stack;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a stack keeps its data and listens.
 *
 * @param home the data of PostgreSQL and Keycloak
 * @param logs one file per process
 * @param portalUrl the base URL of the portal, which Keycloak must know
 */
record StackPlan(Path home, Path logs, String portalUrl, int databasePort, int keycloakPort, int smtpPort,
        Secrets secrets) {

    static final String SENDER = "no-reply@objections.example";

    static StackPlan onFreePorts(Path home, Path logs, String portalUrl) {
        return new StackPlan(home, logs, portalUrl, Ports.free(), Ports.free(), Ports.free(), Secrets.ofThisRun());
    }

    /** What the placeholders of the realm file stand for, and what the theme is told. */
    Map<String, String> realm() {
        return Map.of(
                "PORTAL_BASE_URL", portalUrl,
                "PORTAL_CONTROLLER_CONTACT_EMAIL", OperatorSettings.read().get("portal.controller.contact-email"),
                "PORTAL_KEYCLOAK_CLIENT_SECRET", secrets.get("portal-client"),
                "INGEST_CLIENT_SECRET", secrets.get("ingest-client"),
                "TRAINING_CLIENT_SECRET", secrets.get("training-client"),
                "PORTAL_SMTP_HOST", "127.0.0.1",
                "PORTAL_SMTP_PORT", String.valueOf(smtpPort),
                "PORTAL_SMTP_FROM", SENDER);
    }
}
