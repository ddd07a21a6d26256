package org.objectionportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URI;

import org.junit.jupiter.api.Test;

/** The portal's cookies over both schemes. */
class CookiesTest {

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
    void a_chosen_language_is_kept_for_a_year() {
        String chosen = new Cookies(at("https://objections.example.eu"))
                .lasting(ReaderLanguage.COOKIE, "mt", ReaderLanguage.REMEMBERED).encode();
        assertTrue(chosen.matches("__Host-language=mt; Max-Age=31536000; Expires=[^;]+; Path=/; Secure; HTTPOnly; SameSite=Lax"), chosen);
    }

    @Test
    void on_a_machine_of_ones_own_they_go_without() {
        assertEquals("session=handle; Path=/; HTTPOnly; SameSite=Lax",
                new Cookies(at("http://localhost:8080")).cookie("session", "handle").encode());
    }

    private static PortalConfig at(String base) {
        return (PortalConfig) Proxy.newProxyInstance(PortalConfig.class.getClassLoader(), new Class<?>[] {PortalConfig.class},
                (proxy, method, arguments) -> {
                    assertEquals("baseUrl", method.getName());
                    return URI.create(base);
                });
    }
}
