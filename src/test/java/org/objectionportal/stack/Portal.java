package org.objectionportal.stack;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The portal as an operator runs it: the packaged application, told everything by environment variables. */
final class Portal {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Children children;
    private final Path log;
    private final int port;
    private final int managementPort;
    private Child child;

    Portal(Children children, Path log, int port, int managementPort) {
        this.children = children;
        this.log = log;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** @param settings by their property names */
    void start(Map<String, String> settings) {
        Path application = Project.application();
        if (!Files.exists(application)) {
            throw new StackFailure("The portal is not built: " + application + " is not there.");
        }
        Map<String, String> environment = new TreeMap<>();
        settings.forEach((name, value) -> environment.put(variable(name), value));
        environment.put("PORTAL_TEXTS_DIRECTORY", Project.root().resolve("i18n").toString());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1"); // the demo's passwords are known to all
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
        environment.put("LC_ALL", "C.UTF-8");
        child = children.start("The portal",
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-jar", application.toString()),
                environment, log, Children.TERM);
    }

    /** Returns when the portal says that it is ready. */
    void awaitReady() throws IOException, InterruptedException {
        awaitReady(child, managementPort);
    }

    static void awaitReady(Child child, int managementPort) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            child.requireAlive();
            try {
                if (Http.get("http://localhost:" + managementPort + "/q/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (ConnectException e) {
                // not yet
            }
            Thread.sleep(100);
        }
        throw new StackFailure("The portal does not become ready. The last lines of its log:\n" + child.lastLines());
    }

    Child child() {
        return child;
    }

    /** The name of a property in the environment, by the rule of MicroProfile Config. */
    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
