package org.objectionportal.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector.MatchesType;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the real PostgreSQL and Keycloak, which all tests of a JVM share, an SMTP sink of its
 * own, and the portal its settings. Fields of type {@link MailSink}, {@link Keycloak} and {@link Postgres} of the test
 * are filled.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    private MailSink mail;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = SharedStack.settings();
        mail = new MailSink(Integer.parseInt(settings.get("test.smtp.port")));
        mail.start();
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(mail, new MatchesType(MailSink.class));
        injector.injectIntoFields(SharedStack.keycloak(), new MatchesType(Keycloak.class));
        injector.injectIntoFields(SharedStack.postgres(), new MatchesType(Postgres.class));
    }

    /** PostgreSQL and Keycloak go on for the next profile; the end of the JVM stops them. */
    @Override
    public void stop() {
        if (mail != null) {
            mail.stop();
        }
    }
}
