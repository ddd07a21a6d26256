package org.objectionportal.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class HttpsSettingsTest {

    @Test
    void behind_https_the_sign_in_leads_back_by_https_and_its_cookies_are_secure() {
        assertEquals("true", setting("https://objections.example.eu", "force-redirect-https-scheme"));
        assertEquals("true", setting("https://objections.example.eu", "cookie-force-secure"));
    }

    @Test
    void on_a_machine_of_ones_own_plain_http_stays() {
        assertEquals("false", setting("http://localhost:8080", "force-redirect-https-scheme"));
    }

    private static String setting(String base, String name) {
        return new SmallRyeConfigBuilder().withSources(new HttpsSettings())
                .withSources(new PropertiesConfigSource(Map.of("portal.base-url", base), "test", 100)).build()
                .getRawValue("quarkus.oidc.web.authentication." + name);
    }
}
