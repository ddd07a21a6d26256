package org.objectionportal.guard;

import java.net.URI;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.objectionportal.site.ErrorPages;
import org.objectionportal.site.PortalConfig;

/** The headers of every response, whoever made it: pages, redirects, errors, the API. */
@Singleton
class ResponseHeaders {

    private static final String PERMISSIONS = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), "
            + "clipboard-read=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), "
            + "hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), "
            + "publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";
    private static final CharSequence API_POLICY = HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    private static final CharSequence PAGE = HttpHeaders.createOptimized("text/html; charset=UTF-8");

    private final CharSequence pagePolicy;
    private final boolean https;

    ResponseHeaders(PortalConfig config) {
        this.https = config.baseUrl().getScheme().equals("https");
        this.pagePolicy = HttpHeaders.createOptimized(pagePolicy(config.keycloak().url()));
    }

    /** Browsers apply form-action to the redirects after a POST, too: signing out leads through Keycloak. */
    private String pagePolicy(URI keycloak) {
        String origin = keycloak.getScheme() + "://" + keycloak.getRawAuthority();
        return "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; "
                + "manifest-src 'self'; form-action 'self' " + origin + "; frame-ancestors 'none'; base-uri 'none'; "
                + "object-src 'none'; require-trusted-types-for 'script'" + (https ? "; upgrade-insecure-requests" : "");
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, RequestGuard.PRIORITY + 1);
    }

    private void add(RoutingContext context) {
        boolean api = ErrorPages.isApi(context.request());
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Embedder-Policy", "require-corp");
        headers.set("Permissions-Policy", PERMISSIONS);
        headers.set("X-Frame-Options", "DENY");
        headers.set("Content-Security-Policy", api ? API_POLICY : pagePolicy);
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload");
        }
        context.addHeadersEndHandler(done -> {
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            String type = headers.get(HttpHeaders.CONTENT_TYPE);
            if (type != null && type.startsWith("text/html")) {
                headers.set(HttpHeaders.CONTENT_TYPE, PAGE); // Qute's templates name no charset
            }
        });
        context.next();
    }
}
