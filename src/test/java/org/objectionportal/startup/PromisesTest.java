package org.objectionportal.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.objectionportal.site.PortalConfig;

class PromisesTest {

    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("portal.base-url", "https://objections.example.eu"),
            Map.entry("portal.secret", "4f1c9ab27de05836b1a7c2d9e8f35460"),
            Map.entry("portal.controller.name", "n"), Map.entry("portal.controller.address", "a"),
            Map.entry("portal.controller.representative", "r"), Map.entry("portal.controller.contact-email", "c@example.eu"),
            Map.entry("portal.controller.dpo-email", "d@example.eu"), Map.entry("portal.controller.lead-authority.name", "l"),
            Map.entry("portal.controller.lead-authority.url", "https://authority.example.eu"),
            Map.entry("portal.training.products.facebook", "Facebook"), Map.entry("portal.training.models", "Llama"),
            Map.entry("portal.training.start", "2027-01-15"),
            Map.entry("portal.keycloak.url", "https://id.example.eu/realms/objections"),
            Map.entry("portal.keycloak.client-id", "portal"),
            Map.entry("portal.keycloak.client-secret", "9e8f354604f1c9ab27de05836b1a7c2d"),
            Map.entry("portal.database.url", "jdbc:postgresql://db/portal"), Map.entry("portal.database.user", "portal"),
            Map.entry("portal.database.password", "p"), Map.entry("portal.smtp.host", "smtp.example.eu"),
            Map.entry("portal.smtp.port", "587"), Map.entry("portal.smtp.start-tls", "REQUIRED"),
            Map.entry("portal.smtp.from", "no-reply@example.eu"));

    @Test
    void a_good_installation_breaks_no_promise() {
        assertEquals(List.of(), Promises.brokenBy(config(Map.of())));
    }

    @Test
    void a_short_secret_is_refused() {
        assertBroken("PORTAL_SECRET", Map.of("portal.secret", "4f1c9ab27de05836"));
    }

    @Test
    void a_long_row_of_one_letter_is_refused() {
        assertBroken("PORTAL_SECRET", Map.of("portal.secret", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
    }

    @Test
    void a_weak_client_secret_is_refused() {
        assertBroken("PORTAL_KEYCLOAK_CLIENT_SECRET", Map.of("portal.keycloak.client-secret", "secret"));
    }

    @Test
    void plain_http_is_refused_but_for_this_machine() {
        assertBroken("PORTAL_BASE_URL", Map.of("portal.base-url", "http://objections.example.eu"));
        assertBroken("PORTAL_KEYCLOAK_URL", Map.of("portal.keycloak.url", "http://id.example.eu/realms/objections"));
        assertEquals(List.of(), Promises.brokenBy(config(Map.of("portal.base-url", "http://localhost:8080"))));
    }

    @Test
    void a_base_address_with_a_path_is_refused() {
        assertBroken("PORTAL_BASE_URL", Map.of("portal.base-url", "https://example.eu/objections"));
    }

    @Test
    void mail_in_the_clear_is_refused() {
        assertBroken("PORTAL_SMTP_START_TLS", Map.of("portal.smtp.start-tls", "DISABLED"));
    }

    @Test
    void half_translated_languages_are_refused_but_for_the_demonstration() {
        assertBroken("PORTAL_TEXTS_PREVIEWS", Map.of("portal.texts.previews", "true"));
        assertEquals(List.of(), Promises.brokenBy(config(Map.of("portal.texts.previews", "true", "portal.demo", "true"))));
    }

    @Test
    void each_setting_that_loses_acknowledged_work_is_refused() {
        for (String name : Promises.DURABILITY) {
            Map<String, String> settings = new HashMap<>(Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on"));
            assertEquals(List.of(), Promises.brokenBy(settings));
            settings.put(name, "off");
            assertTrue(Promises.brokenBy(settings).get(0).contains(name));
        }
    }

    private static void assertBroken(String variable, Map<String, String> change) {
        List<String> broken = Promises.brokenBy(config(change));
        assertEquals(1, broken.size(), broken::toString);
        assertTrue(broken.get(0).startsWith(variable), broken::toString);
    }

    private static PortalConfig config(Map<String, String> change) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.putAll(change);
        SmallRyeConfig config = new SmallRyeConfigBuilder().withMapping(PortalConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100)).build();
        return config.getConfigMapping(PortalConfig.class);
    }
}
