package org.objectionportal.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Gives a {@code @QuarkusTest} the real PostgreSQL, Keycloak and SMTP sink, and the portal its settings. All test
 * classes of a JVM share one stack, whatever their profiles. Fields of type {@link MailSink}, {@link KeycloakServer}
 * and {@link PostgresServer} of a test are filled.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Stack stack = SharedStack.get();
        Map<String, String> settings = new TreeMap<>(operatorSettings());
        settings.putAll(stack.portalSettings());
        settings.put("quarkus.http.test-port", String.valueOf(SharedStack.portalPort()));
        settings.put("quarkus.management.test-port", "0");
        settings.put("test.ingest.client-secret", stack.ingestSecret());
        settings.put("test.keycloak.admin.user", KeycloakServer.ADMIN);
        settings.put("test.keycloak.admin.password", stack.keycloak().adminPassword());
        return settings;
    }

    private static Map<String, String> operatorSettings() {
        Properties settings = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/test/resources/demo/operator.properties"))) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> map = new TreeMap<>();
        settings.forEach((name, value) -> map.put((String) name, (String) value));
        return map;
    }

    @Override
    public void inject(TestInjector injector) {
        Stack stack = SharedStack.get();
        injector.injectIntoFields(stack.mail(), new TestInjector.MatchesType(MailSink.class));
        injector.injectIntoFields(stack.keycloak(), new TestInjector.MatchesType(KeycloakServer.class));
        injector.injectIntoFields(stack.postgres(), new TestInjector.MatchesType(PostgresServer.class));
    }

    /** The stack goes on for the next profile; the end of the JVM stops it. */
    @Override
    public void stop() {
    }
}
