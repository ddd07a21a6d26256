package org.objectionportal.guard;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.objectionportal.site.ErrorKind;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.site.PortalConfig;

/**
 * First in the chain, before anything decodes or routes. Paths are matched raw: three holes in one year came from
 * parsers that disagree about {@code ;}, {@code %2F} and {@code %5C} (CVE-2026-39852, -50559, -87743), and a path that
 * holds none of them cannot be read in two ways.
 */
@Singleton
class RequestGuard {

    static final int PRIORITY = 10_000;

    private static final Pattern PLAIN_PATH = Pattern.compile("/|(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+");
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
    /** Browsers send {@code same-origin} for our own forms; {@code none} is an address typed or a bookmark. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    /** Keycloak, not a browser, calls it; a signed logout token is its proof. */
    private static final String BACK_CHANNEL_LOGOUT = "/sign-in/back-channel-logout";

    private static final Pattern FORM = Pattern.compile(
            "application/x-www-form-urlencoded\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);

    private final ErrorPages errorPages;
    private final long longestBody;
    private final String origin;
    private final String authority;

    RequestGuard(ErrorPages errorPages, PortalConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestBody) {
        this.errorPages = errorPages;
        this.longestBody = longestBody.asLongValue();
        URI base = config.baseUrl();
        this.origin = base.getScheme() + "://" + base.getRawAuthority();
        this.authority = base.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!METHODS.contains(request.method())) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, POST");
            errorPages.send(context, ErrorKind.METHOD_NOT_ALLOWED);
        } else if (!isPlain(request.uri()) || !isOurHost(request)) {
            errorPages.send(context, ErrorKind.BAD_REQUEST);
        } else if (request.method() == HttpMethod.POST && !isForPrograms(request) && !isFromOurOwnPages(request)) {
            errorPages.send(context, ErrorKind.FORBIDDEN);
        } else if (request.method() == HttpMethod.POST && !isForPrograms(request) && !isForm(request)) {
            errorPages.send(context, ErrorKind.UNSUPPORTED);
        } else if (isTooLarge(request)) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            errorPages.send(context, ErrorKind.TOO_LARGE);
        } else {
            askForPages(request);
            context.next();
        }
    }

    /** Only letters, digits and {@code . _ ~ -} between slashes; no empty and no dot segment, nothing encoded. */
    static boolean isPlain(String uri) {
        int query = uri.indexOf('?');
        return PLAIN_PATH.matcher(query < 0 ? uri : uri.substring(0, query)).matches();
    }

    /** A foreign host would end in links and redirects that lead elsewhere (ASVS 4.1.3). */
    private boolean isOurHost(HttpServerRequest request) {
        String host = request.authority() == null ? null : request.authority().toString();
        return host != null && host.toLowerCase(Locale.ROOT).equals(authority)
                && request.headers().getAll(HttpHeaders.HOST).size() <= 1;
    }

    /**
     * Fetch Metadata where the browser sends it, {@code Origin} where it is older (OWASP CSRF cheat sheet); a browser
     * that sends neither cannot be told from a foreign page and is refused.
     */
    private boolean isFromOurOwnPages(HttpServerRequest request) {
        List<String> sites = request.headers().getAll("Sec-Fetch-Site");
        List<String> origins = request.headers().getAll(HttpHeaders.ORIGIN);
        boolean told = !sites.isEmpty() || !origins.isEmpty();
        return told && OWN_SITES.containsAll(sites) && origins.stream().allMatch(origin::equals);
    }

    private static boolean isForPrograms(HttpServerRequest request) {
        return ErrorPages.isApi(request) || request.path().equals(BACK_CHANNEL_LOGOUT)
                || request.path().equals(PolicyReportResource.PATH);
    }

    /** The one format browsers send our forms in. Nothing else is even parsed: no multipart (CVE-2026-16308), no XML. */
    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && FORM.matcher(type).matches() && !request.headers().contains(HttpHeaders.CONTENT_ENCODING);
    }

    /** Before the server's own check, which closes the connection without a page; it still counts what has no length. */
    private boolean isTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > longestBody;
    }

    /** Pages are HTML whatever is asked for: Qute escapes by the type it is asked for. */
    private static void askForPages(HttpServerRequest request) {
        if (!ErrorPages.isApi(request)) {
            request.headers().remove(HttpHeaders.ACCEPT);
        }
    }
}
