package org.objectionportal.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What the portal keeps its data in and signs people in with: a real PostgreSQL and a real Keycloak on loopback. The SMTP sink
 * ({@link MailSink}) is in this process and belongs to whoever reads the mails.
 */
public final class Stack implements AutoCloseable {

    private final StackPlan plan;
    private final Progress progress;
    private final Orphans orphans = new Orphans(Project.dev().resolve("run"));
    private final Children children = new Children(orphans);
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;

    Stack(StackPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        Secrets secrets = plan.secrets();
        postgres = new PostgresServer(children, Project.dev().resolve("postgres-18.6.0"),
                plan.home().resolve("postgres"), plan.logs().resolve("postgres.log"), plan.databasePort(),
                secrets.get("database"));
        keycloak = new KeycloakServer(children, progress,
                new KeycloakHome(plan.home().resolve("keycloak"), Project.keycloak()),
                plan.logs().resolve("keycloak.log"), plan.keycloakPort(), plan.realm(), secrets.get("keycloak-admin"));
    }

    /** Stops what a killed launcher has left; to be called before ports are looked at. */
    void stopOrphans() throws IOException {
        orphans.stop(progress);
    }

    /**
     * Starts all side by side and returns when all are ready.
     *
     * @param onDatabase runs as soon as PostgreSQL is ready, while Keycloak still starts
     * @throws StackFailure when one of them cannot start
     */
    void start(Callable<?> onDatabase) throws Exception {
        Files.createDirectories(plan.logs());
        ExecutorService threads = Executors.newFixedThreadPool(2, task -> {
            Thread thread = new Thread(task, "stack-start");
            thread.setDaemon(true);
            return thread;
        });
        try {
            CompletionService<Object> starts = new ExecutorCompletionService<>(threads);
            starts.submit(() -> {
                postgres.start();
                progress.say("PostgreSQL is ready on port " + plan.databasePort());
                return onDatabase.call();
            });
            starts.submit(() -> {
                keycloak.start();
                progress.say("Keycloak is ready on port " + plan.keycloakPort());
                return null;
            });
            starts.take().get();
            starts.take().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    /** @return the portal's settings by their property names; as environment variables see {@link Portal} */
    Map<String, String> portalSettings() {
        Map<String, String> settings = OperatorSettings.read();
        settings.put("portal.base-url", plan.portalUrl());
        settings.put("portal.database.url", postgres.url());
        settings.put("portal.database.user", PostgresServer.PORTAL);
        settings.put("portal.database.password", postgres.password());
        settings.put("portal.keycloak.url", keycloak.realmUrl());
        settings.put("portal.keycloak.client-secret", plan.secrets().get("portal-client"));
        settings.put("portal.smtp.host", "127.0.0.1");
        settings.put("portal.smtp.port", String.valueOf(plan.smtpPort()));
        settings.put("portal.smtp.from", StackPlan.SENDER);
        settings.put("portal.smtp.start-tls", "DISABLED");
        settings.put("portal.secret", plan.secrets().get("portal"));
        return settings;
    }

    String ingestSecret() {
        return plan.secrets().get("ingest-client");
    }

    String trainingSecret() {
        return plan.secrets().get("training-client");
    }

    PostgresServer postgres() {
        return postgres;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    Children children() {
        return children;
    }

    /** Stops all; also in the middle of a start. */
    @Override
    public void close() {
        children.close();
    }
}
