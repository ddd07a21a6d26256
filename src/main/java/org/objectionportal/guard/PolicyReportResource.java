package org.objectionportal.guard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import org.jboss.logging.Logger;
import org.objectionportal.site.PortalConfig;

/**
 * Takes browsers' reports of what the Content Security Policy kept from a page (CSP Level 3, section 5): the first sign
 * that somebody has put something into one. Anybody can send any report, so little of one is believed: the directive, and
 * the path if it is of this portal.
 */
@Path(PolicyReportResource.PATH)
@PermitAll
@Blocking
public class PolicyReportResource {

    static final String PATH = "/csp-report";

    private static final Logger LOG = Logger.getLogger(PolicyReportResource.class);
    private static final int LONGEST = 8_192;
    private static final int LINES_A_MINUTE = 20;
    private static final String DIRECTIVE = "[a-z-]{1,40}";
    private static final JsonMapper JSON = new JsonMapper();

    private final URI base;
    private final Clock clock;
    private final MeterRegistry metrics;
    private long minute;
    private int lines;

    PolicyReportResource(PortalConfig config, Clock clock, MeterRegistry metrics) {
        this.base = config.baseUrl();
        this.clock = clock;
        this.metrics = metrics;
    }

    /** 204 whatever the report says; 413 over {@value #LONGEST} bytes. */
    @POST
    @Consumes({"application/csp-report", "application/reports+json"})
    public Response take(InputStream body) throws IOException {
        byte[] report = body.readNBytes(LONGEST + 1);
        if (report.length > LONGEST) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
        }
        try {
            JsonNode read = JSON.readTree(report);
            // One report of browsers that know report-uri, a list of those that know report-to.
            List<JsonNode> reports = read.isArray() ? StreamSupport.stream(read.spliterator(), false).toList() : List.of(read);
            reports.forEach(one -> note(one.has("csp-report") ? one.path("csp-report") : one.path("body")));
        } catch (JsonProcessingException notOne) {
            // Nothing to learn from it.
        }
        return Response.noContent().build();
    }

    private void note(JsonNode report) {
        String directive = first(report, "effectiveDirective", "effective-directive", "violated-directive").split(" ", 2)[0];
        if (directive.matches(DIRECTIVE)) {
            metrics.counter("portal.policy.reports").increment();
            if (mayLog()) {
                LOG.warnf("The content security policy kept something from a page: %s at %s", directive,
                        path(first(report, "documentURL", "document-uri")));
            }
        }
    }

    private static String first(JsonNode report, String... names) {
        for (String name : names) {
            if (report.path(name).isTextual()) {
                return report.path(name).textValue();
            }
        }
        return "";
    }

    private String path(String address) {
        String ours = base.getScheme() + "://" + base.getRawAuthority();
        if (!address.startsWith(ours + "/")) {
            return "an address elsewhere";
        }
        String path = address.substring(ours.length()).split("[?#]", 2)[0];
        return RequestGuard.isPlain(path) && path.length() <= 100 ? path : "an address of no page";
    }

    /** Reports are for everybody to send: they must not fill a disk. */
    private synchronized boolean mayLog() {
        long now = clock.instant().getEpochSecond() / 60;
        lines = now == minute ? lines + 1 : 1;
        minute = now;
        return lines <= LINES_A_MINUTE;
    }
}
