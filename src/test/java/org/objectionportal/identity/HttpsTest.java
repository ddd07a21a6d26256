package org.objectionportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URI;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.startup.HttpsSettings;

/** What changes with the scheme of the base address. */
class HttpsTest {

    @Test
    void over_https_cookies_are_bound_to_this_very_host() {
        Cookies cookies = new Cookies(at("https://objections.example.eu"));
        assertEquals("__Host-session=handle; Path=/; Secure; HTTPOnly; SameSite=Lax", cookies.cookie("session", "handle").encode());
        String removal = cookies.removal("draft").encode();
        assertTrue(removal.startsWith("__Host-draft=; Max-Age=0;"), removal);
        assertTrue(removal.endsWith("Path=/; Secure; HTTPOnly; SameSite=Lax"), removal);
        assertFalse(removal.contains("Domain"));
    }

    @Test
    void on_a_machine_of_ones_own_they_go_without() {
        assertEquals("session=handle; Path=/; HTTPOnly; SameSite=Lax",
                new Cookies(at("http://localhost:8080")).cookie("session", "handle").encode());
    }

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

    private static PortalConfig at(String base) {
        return (PortalConfig) Proxy.newProxyInstance(PortalConfig.class.getClassLoader(), new Class<?>[] {PortalConfig.class},
                (proxy, method, arguments) -> {
                    assertEquals("baseUrl", method.getName());
                    return URI.create(base);
                });
    }
}
