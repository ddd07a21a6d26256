package org.objectionportal.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How Keycloak is started: as kc.sh does it, without the shell between, which would outlive or lose the server. */
final class KeycloakCommand {

    /** Those of kc.sh; a compiler less, which starts in two thirds of the work. */
    private static final List<String> JAVA_OPTIONS = List.of("-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8",
            "-Duser.language=en", "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");
    private static final List<String> NO_THEME_CACHE = List.of("--spi-theme--static-max-age=-1",
            "--spi-theme--cache-themes=false", "--spi-theme--cache-templates=false");

    private final KeycloakHome home;
    private final int port;
    private final String url;

    KeycloakCommand(KeycloakHome home, int port, String url) {
        this.home = home;
        this.port = port;
        this.url = url;
    }

    /** @param properties further system properties */
    List<String> line(List<String> properties) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(JAVA_OPTIONS);
        command.add("-Dkc.home.dir=" + home.path());
        command.add("-Djboss.server.config.dir=" + home.path().resolve("conf"));
        command.addAll(properties);
        // By its real path: the class path is part of what Keycloak's build remembers.
        command.addAll(List.of("-cp", home.distribution().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start-dev", "--import-realm",
                "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=" + url));
        command.addAll(NO_THEME_CACHE);
        return command;
    }

    /** @param realm what the placeholders of the realm file stand for */
    Map<String, String> environment(Map<String, String> realm, String adminPassword) {
        Map<String, String> environment = new HashMap<>(realm);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", Keycloak.ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        environment.put("LC_ALL", "C.UTF-8");
        return environment;
    }
}
