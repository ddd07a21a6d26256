package org.objectionportal.preview;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * What the preview does with every request: notes whether its page is to show its texts, lets pages of the preview hold
 * those of the portal in frames, and keeps browsers from keeping a page whose text may have changed.
 */
@IfBuildProfile("preview")
@Singleton
class PreviewRequests {

    /** Before everything else, so that the pages of those who refuse a request show their texts, too. */
    private static final int PRIORITY = 20_000;
    /** In the query of a page, and the cookie that keeps the answer while somebody walks on. */
    static final String SWITCH = "l10n";
    static final String ON = "1";
    static final String OFF = "0";

    void register(@Observes Filters filters) {
        filters.register(this::see, PRIORITY);
    }

    private void see(RoutingContext context) {
        String asked = switchOf(context.request().query());
        Cookie kept = context.request().getCookie(SWITCH);
        boolean withTexts = asked.isEmpty() ? kept != null && kept.getValue().equals(ON) : asked.equals(ON);
        if (!asked.isEmpty()) {
            context.response().addCookie(Cookie.cookie(SWITCH, asked).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.STRICT));
        }
        if (!context.request().path().matches("/preview(/.*)?")) {
            new Shown(context, withTexts, "iframe".equals(context.request().getHeader("Sec-Fetch-Dest"))).begin();
        }
        context.addHeadersEndHandler(done -> loosen(context.response().headers()));
        context.next();
    }

    /** Read raw, as this is before anybody has looked at the query. */
    private static String switchOf(String query) {
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (part.equals(SWITCH + "=" + ON) || part.equals(SWITCH + "=" + OFF)) {
                return part.substring(SWITCH.length() + 1);
            }
        }
        return "";
    }

    private static void loosen(MultiMap headers) {
        String policy = headers.get("Content-Security-Policy");
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (policy != null) {
            headers.set("Content-Security-Policy", policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
            headers.set("X-Frame-Options", "SAMEORIGIN");
        }
        if (type != null && type.startsWith("text/html")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
