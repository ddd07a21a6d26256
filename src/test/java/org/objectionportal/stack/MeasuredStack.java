package org.objectionportal.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.objectionportal.archive.ServiceToken;

/**
 * The packaged portal on a PostgreSQL of its own, made for one measurement and thrown away after it. Keycloak is there only
 * for who asks for it: nothing else that is measured needs it.
 */
public final class MeasuredStack implements AutoCloseable {

    private final Path home = Files.createTempDirectory("objection-portal-benchmark-");
    private final Path logs = Project.root().resolve("target/benchmark-logs");
    private final Children children = new Children(new Orphans(Project.dev().resolve("run")));
    private final int portalPort = Ports.free();
    private final int managementPort = Ports.free();
    private final StackPlan plan = StackPlan.onFreePorts(home, logs, "http://localhost:" + portalPort);
    private final PostgresServer postgres = new PostgresServer(children, Project.dev().resolve("postgres-18.6.0"),
            home.resolve("postgres"), logs.resolve("postgres.log"), plan.databasePort(), plan.secrets().get("database"));
    private final KeycloakServer keycloak = new KeycloakServer(children, new Progress(),
            new KeycloakHome(home.resolve("keycloak"), Project.keycloak()), logs.resolve("keycloak.log"), plan.keycloakPort(),
            plan.realm(), plan.secrets().get("keycloak-admin"));
    private final String secret;
    private Child portal;

    /** @param secret the portal's, so that sessions can be made beside it */
    public MeasuredStack(String secret) throws Exception {
        this.secret = secret;
        try {
            postgres.start();
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    /** Starts the portal as an operator would (README, “In production”), texts from the archive and mails off, and returns when it is ready. */
    public void startPortal(List<String> prefix) throws Exception {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:+UseParallelGC", "-Xmx512m",
                "-jar", Project.root().resolve("target/quarkus-app/quarkus-run.jar").toString()));
        Map<String, String> environment = new TreeMap<>();
        settings().forEach((name, value) -> environment.put(Portal.variable(name), value));
        environment.put("LC_ALL", "C.UTF-8");
        portal = children.start("The portal", command, environment, logs.resolve("portal.log"), Children.TERM);
        Portal.awaitReady(portal, managementPort);
    }

    public void stopPortal() {
        children.stop(portal);
    }

    /** Starts Keycloak, and returns who gives the ingest's tokens. */
    public ServiceToken startKeycloak() throws Exception {
        keycloak.start();
        return new ServiceToken(URI.create(keycloak.realmUrl() + "/protocol/openid-connect/token"), "ingest",
                plan.secrets().get("ingest-client"));
    }

    public void stopKeycloak() {
        keycloak.stop();
    }

    /** Starts a program that lives until {@link #close} at the longest. */
    public Process start(String name, List<String> command) {
        return children.start(name, command, Map.of("LC_ALL", "C.UTF-8"), logs.resolve(name + ".log"), Children.TERM).process();
    }

    public Postgres postgres() {
        return postgres;
    }

    public int databasePort() {
        return plan.databasePort();
    }

    /** The number of the process whose children serve the connections. */
    public ProcessHandle postgresProcess() {
        return postgres.child().process().toHandle();
    }

    public ProcessHandle portalProcess() {
        return portal.process().toHandle();
    }

    /** What PostgreSQL has said since its start. */
    public Path postgresLog() {
        return logs.resolve("postgres.log");
    }

    /** A directory for the files of this measurement. */
    public Path home() {
        return home;
    }

    public String portalUrl() {
        return plan.portalUrl();
    }

    /** A port nobody listens on. */
    public int freePort() {
        return Ports.free();
    }

    @Override
    public void close() throws Exception {
        children.close();
        Trees.delete(home);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = OperatorSettings.read();
        settings.put("portal.base-url", portalUrl());
        settings.put("portal.database.url", postgres.url());
        settings.put("portal.database.user", PostgresServer.PORTAL);
        settings.put("portal.database.password", postgres.password());
        settings.put("portal.keycloak.url", keycloak.realmUrl());
        settings.put("portal.keycloak.client-secret", plan.secrets().get("portal-client"));
        settings.put("portal.smtp.host", "127.0.0.1");
        settings.put("portal.smtp.from", StackPlan.SENDER);
        settings.put("portal.smtp.start-tls", "DISABLED");
        settings.put("portal.delivery.interval", "off");
        settings.put("portal.secret", secret);
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", String.valueOf(portalPort));
        settings.put("quarkus.management.port", String.valueOf(managementPort));
        return settings;
    }
}
