package org.objectionportal.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The stack of this test JVM: started by the first test that needs it, stopped when the JVM ends. */
final class SharedStack {

    private static Stack stack;
    private static int portalPort;

    private SharedStack() {
    }

    static synchronized Stack get() {
        if (stack == null) {
            try {
                stack = started();
            } catch (StackFailure e) {
                throw e;
            } catch (Exception e) {
                throw new StackFailure("The test stack did not start.", e);
            }
        }
        return stack;
    }

    /** The port the portal under test listens on, which Keycloak's realm knows. */
    static synchronized int portalPort() {
        return portalPort;
    }

    private static Stack started() throws Exception {
        Path home = Files.createTempDirectory("objection-portal-test-");
        portalPort = Ports.free();
        Stack fresh = new Stack(StackPlan.onFreePorts(home, Project.root().resolve("target/stack-logs"),
                "http://localhost:" + portalPort), new Progress());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(fresh, home), "stack-stop"));
        fresh.stopOrphans();
        fresh.start(() -> null);
        return fresh;
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
