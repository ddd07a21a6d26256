package org.objectionportal.stack;

import java.nio.file.Path;

/**
 * Where a stack keeps its data and listens.
 *
 * @param home the data of PostgreSQL and Keycloak
 * @param logs one file per process
 * @param portalUrl the base URL of the portal, which Keycloak must know
 */
record StackPlan(Path home, Path logs, String portalUrl, int databasePort, int keycloakPort, int smtpPort,
        Secrets secrets) {

    static StackPlan onFreePorts(Path home, Path logs, String portalUrl) {
        return new StackPlan(home, logs, portalUrl, Ports.free(), Ports.free(), Ports.free(), Secrets.ofThisRun());
    }
}
