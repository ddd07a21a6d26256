package org.objectionportal.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.objectionportal.startup.HttpsSettings;

/** What changes with the scheme of the base address. */
class HttpsTest {

    @Test
    void the_sign_in_follows_the_base_address() {
        for (String property : new String[] {"cookie-force-secure", "force-redirect-https-scheme"}) {
            assertTrue(settings("https://objections.example.eu").getValue("quarkus.oidc.web.authentication." + property, boolean.class));
            assertFalse(settings("http://localhost:8080").getValue("quarkus.oidc.web.authentication." + property, boolean.class));
        }
    }

    private static SmallRyeConfig settings(String base) {
        return new SmallRyeConfigBuilder().withSources(new HttpsSettings())
                .withSources(new PropertiesConfigSource(java.util.Map.of("portal.base-url", base), "test", 300)).build();
    }
}
