package org.objectionportal.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The stack of this test JVM: started by the first test that needs it, stopped when the JVM ends. */
final class SharedStack {

    private static SharedStack shared;

    private final Stack stack;
    private final int portalPort;
    private final int smtpPort;

    private SharedStack(Stack stack, int portalPort, int smtpPort) {
        this.stack = stack;
        this.portalPort = portalPort;
        this.smtpPort = smtpPort;
    }

    /** The settings of the portal under test, and those of the tests. */
    static Map<String, String> settings() {
        @SuppressWarnings("unchecked")
        Map<String, String> settings = (Map<String, String>) shared("sharedSettings");
        return settings;
    }

    static Keycloak keycloak() {
        return Foreign.as(Keycloak.class, shared("sharedKeycloak"));
    }

    static Postgres postgres() {
        return Foreign.as(Postgres.class, shared("sharedPostgres"));
    }

    private static Object shared(String part) {
        try {
            return Foreign.call(Foreign.home(SharedStack.class), part, new Class<?>[0]);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new StackFailure("The test stack did not start.", e);
        }
    }

    private static Object sharedSettings() throws Exception {
        SharedStack one = get();
        Map<String, String> settings = new TreeMap<>(one.stack.portalSettings());
        settings.put("quarkus.http.test-port", String.valueOf(one.portalPort));
        settings.put("quarkus.management.test-port", "0");
        settings.put("quarkus.mailer.mock", "false"); // real mails, to the sink
        settings.put("test.smtp.port", String.valueOf(one.smtpPort));
        settings.put("test.ingest.client-secret", one.stack.ingestSecret());
        settings.put("test.training.client-secret", one.stack.trainingSecret());
        settings.put("test.keycloak.admin.user", Keycloak.ADMIN);
        settings.put("test.keycloak.admin.password", one.stack.keycloak().adminPassword());
        return settings;
    }

    private static Object sharedKeycloak() throws Exception {
        return get().stack.keycloak();
    }

    private static Object sharedPostgres() throws Exception {
        return get().stack.postgres();
    }

    private static synchronized SharedStack get() throws Exception {
        if (shared == null) {
            Path home = Files.createTempDirectory("objection-portal-test-");
            int portalPort = Ports.free();
            StackPlan plan = StackPlan.onFreePorts(home, Project.root().resolve("target/stack-logs"),
                    "http://localhost:" + portalPort);
            Stack stack = new Stack(plan, new Progress());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, home), "stack-stop"));
            stack.stopOrphans();
            stack.start(() -> null);
            shared = new SharedStack(stack, portalPort, plan.smtpPort());
        }
        return shared;
    }

    private static void stop(Stack running, Path home) {
        running.close();
        try {
            Trees.delete(home);
        } catch (IOException e) {
            System.err.println("The test data could not be deleted: " + e);
        }
    }
}
