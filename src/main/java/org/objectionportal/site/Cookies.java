package org.objectionportal.site;

import java.time.Duration;

import jakarta.inject.Singleton;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;

/**
 * Names and attributes of the portal's cookies. {@code __Host-} (RFC 6265bis) keeps a sibling host from planting one;
 * browsers grant it over HTTPS only, so a demo on plain HTTP goes without.
 */
@Singleton
public class Cookies {

    private final boolean https;

    Cookies(PortalConfig config) {
        this.https = config.baseUrl().getScheme().equals("https");
    }

    /** The name in this installation. */
    public String name(String plain) {
        return https ? "__Host-" + plain : plain;
    }

    /** A cookie for this browser session, out of reach of scripts and of other sites. */
    public Cookie cookie(String plain, String value) {
        return Cookie.cookie(name(plain), value).setPath("/").setHttpOnly(true).setSecure(https)
                .setSameSite(CookieSameSite.LAX);
    }

    /** The same for longer than the session. */
    public Cookie lasting(String plain, String value, Duration life) {
        return cookie(plain, value).setMaxAge(life.toSeconds());
    }

    /** The same cookie, gone. */
    public Cookie removal(String plain) {
        return cookie(plain, "").setMaxAge(0);
    }
}
