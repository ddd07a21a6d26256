package org.objectionportal.stack;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak in development mode on loopback, with the portal's realm, theme and demo people. */
final class KeycloakServer implements Keycloak {

    /** What Keycloak ends with after its own build, as kc.sh knows it. */
    private static final int BUILT = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Children children;
    private final Progress progress;
    private final KeycloakHome home;
    private final Path log;
    private final int port;
    private final Map<String, String> realm;
    private final String adminPassword;
    private Child child;

    /** @param realm what the placeholders of the realm file stand for */
    KeycloakServer(Children children, Progress progress, KeycloakHome home, Path log, int port,
            Map<String, String> realm, String adminPassword) {
        this.children = children;
        this.progress = progress;
        this.home = home;
        this.log = log;
        this.port = port;
        this.realm = realm;
        this.adminPassword = adminPassword;
    }

    @Override
    public synchronized void start() throws IOException, InterruptedException {
        KeycloakCommand command = new KeycloakCommand(home, port, url());
        if (home.prepare(realm)) {
            progress.say("Keycloak's realm or its settings have changed: the demo accounts are made anew");
        }
        Path lock = Project.dev().resolve("keycloak-build.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            child = children.start("Keycloak", command.line(List.of()), command.environment(realm, adminPassword), log,
                    Children.TERM);
            if (!answers()) {
                progress.say("Keycloak has built itself, which it does once");
                children.stop(child);
                child = children.start("Keycloak", command.line(List.of("-Dkc.config.built=true")),
                        command.environment(realm, adminPassword), log, Children.TERM);
                answers();
            }
        }
        home.imported(realm);
    }

    @Override
    public synchronized void stop() {
        children.stop(child);
    }

    Child child() {
        return child;
    }

    @Override
    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public String realmUrl() {
        return url() + "/realms/objections";
    }

    @Override
    public String adminPassword() {
        return adminPassword;
    }

    @Override
    public String adminToken() throws IOException, InterruptedException {
        return Http.token(url() + "/realms/master/protocol/openid-connect/token", Map.of("grant_type", "password",
                "client_id", "admin-cli", "username", ADMIN, "password", adminPassword));
    }

    @Override
    public String serviceToken(String client, String secret) throws IOException, InterruptedException {
        return Http.token(realmUrl() + "/protocol/openid-connect/token",
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** @return false when it has ended because its build is done and it wants to be started again */
    private boolean answers() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!child.process().isAlive() && child.process().exitValue() == BUILT) {
                return false;
            }
            child.requireAlive();
            try {
                HttpResponse<String> response = Http.get(realmUrl() + "/.well-known/openid-configuration");
                if (response.statusCode() == 200) {
                    return true;
                }
                if (response.statusCode() == 404) {
                    throw new StackFailure("Keycloak runs without the realm. The last lines of its log:\n"
                            + child.lastLines());
                }
            } catch (ConnectException e) {
                // not yet
            }
            Thread.sleep(150);
        }
        throw new StackFailure("Keycloak does not answer. The last lines of its log:\n" + child.lastLines());
    }
}
