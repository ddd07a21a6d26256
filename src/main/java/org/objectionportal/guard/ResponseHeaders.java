package org.objectionportal.guard;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

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
    /** Encoded once: they are on every response. */
    private static final Map<CharSequence, CharSequence> ALWAYS = encoded(Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Permissions-Policy", PERMISSIONS,
            "X-Frame-Options", "DENY"));
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence API_POLICY = HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence HTTPS_ONLY = HttpHeaders.createOptimized("max-age=63072000; includeSubDomains; preload");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private static final CharSequence PAGE = HttpHeaders.createOptimized("text/html; charset=UTF-8");

    private static final CharSequence REPORTS = HttpHeaders.createOptimized("Reporting-Endpoints");
    private static final String QUTES_VARY = "Accept";

    private final CharSequence pagePolicy;
    private final CharSequence reports;
    private final boolean https;

    ResponseHeaders(PortalConfig config) {
        this.https = config.baseUrl().getScheme().equals("https");
        this.reports = HttpHeaders.createOptimized("csp=\"" + config.baseUrl().resolve(PolicyReportResource.PATH) + "\"");
        this.pagePolicy = HttpHeaders.createOptimized(pagePolicy(config.keycloak().url()));
    }

    /** Browsers apply form-action to the redirects after a POST, too: signing out leads through Keycloak. */
    private String pagePolicy(URI keycloak) {
        String origin = keycloak.getScheme() + "://" + keycloak.getRawAuthority();
        return "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; "
                + "manifest-src 'self'; form-action 'self' " + origin + "; frame-ancestors 'none'; base-uri 'none'; "
                + "object-src 'none'; require-trusted-types-for 'script'" + (https ? "; upgrade-insecure-requests" : "")
                + "; report-uri " + PolicyReportResource.PATH + "; report-to csp";
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, RequestGuard.PRIORITY + 1);
    }

    private void add(RoutingContext context) {
        boolean api = ErrorPages.isApi(context.request());
        MultiMap headers = context.response().headers();
        ALWAYS.forEach(headers::set);
        headers.set(POLICY, api ? API_POLICY : pagePolicy);
        if (!api) {
            headers.set(REPORTS, reports);
        }
        if (https) {
            headers.set(TRANSPORT, HTTPS_ONLY);
        }
        context.addHeadersEndHandler(done -> {
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
            }
            String type = headers.get(HttpHeaders.CONTENT_TYPE);
            if (type != null && type.startsWith("text/html")) {
                headers.set(HttpHeaders.CONTENT_TYPE, PAGE); // Qute's templates name no charset
                if (QUTES_VARY.equals(headers.get(HttpHeaders.VARY))) {
                    headers.remove(HttpHeaders.VARY); // pages are HTML whatever is asked for
                }
            }
        });
        context.next();
    }

    private static Map<CharSequence, CharSequence> encoded(Map<String, String> headers) {
        return headers.entrySet().stream().collect(Collectors.toUnmodifiableMap(
                header -> HttpHeaders.createOptimized(header.getKey()), header -> HttpHeaders.createOptimized(header.getValue())));
    }
}
