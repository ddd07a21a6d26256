package org.objectionportal.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.content.ContentView;
import org.objectionportal.content.Cursor;
import org.objectionportal.content.JudgedItem;
import org.objectionportal.content.OneInstant;
import org.objectionportal.content.Slice;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.objection.Objection;
import org.objectionportal.objection.Times;
import org.objectionportal.site.PortalConfig;

/**
 * The list of {@link ContentResource} as a file (Art. 15(3), 20(1) GDPR), streamed: {@value #ROWS} items are read at a time, and
 * no connection to the database is held while they are sent. So a slow reader holds nobody up, but what changes while a file is
 * sent may show in what is still to come.
 */
@Path("/{lang}/content/files")
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class ContentDownloadResource {

    private static final int ROWS = 1_000;
    /** A slow reader holds a thread: more than so many at a time are asked to come again. */
    private static final int AT_A_TIME = 8;
    private static final String CSV = "text/csv; charset=UTF-8; header=present";
    private static final String JSON = "application/json";

    private final PortalConfig config;
    private final RulesInForce rules;
    private final Times times;
    private final Clock clock;
    private final OneInstant instant;
    private final ItemWording wording;
    private final SecurityIdentity identity;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    ContentDownloadResource(PortalConfig config, RulesInForce rules, Times times, Clock clock, OneInstant instant, ItemWording wording,
            SecurityIdentity identity) {
        this.config = config;
        this.rules = rules;
        this.times = times;
        this.clock = clock;
        this.instant = instant;
        this.wording = wording;
        this.identity = identity;
    }

    /** Writes a file item by item. */
    interface ItemFile extends AutoCloseable {

        void write(JudgedItem item) throws IOException;

        /** Ends it as a whole file ends. Not called when it was broken off. */
        @Override
        void close() throws IOException;
    }

    /** Opens a file on the response. */
    private interface Opening {

        ItemFile on(OutputStream out, Instant at, ZoneId zone, RuleSet rules) throws IOException;
    }

    /** For spreadsheets: RFC 4180, in the person's language. */
    @GET
    @Path("my-content.csv")
    public Response csv(@PathParam("lang") Language language, @BeanParam ContentQueryParameters chosen) {
        return file(chosen, CSV, "my-content.csv", (out, at, zone, current) -> new CsvFile(out, wording.in(language, zone)));
    }

    /** For programs: docs/download.md. */
    @GET
    @Path("my-content.json")
    public Response json(@PathParam("lang") Language language, @BeanParam ContentQueryParameters chosen) {
        return file(chosen, JSON, "my-content.json", (out, at, zone, current) -> new JsonFile(out, at, current));
    }

    private Response file(ContentQueryParameters chosen, String type, String name, Opening opening) {
        chosen.mustBeOf(config.training().productNames().keySet());
        DataSubject person = DataSubject.of(identity);
        Instant at = clock.instant();
        RuleSet current = rules.now();
        ContentView view = instant.read(() -> ContentView.of(person.subject(), Objection.inForce(person.subject()).isPresent(), current, at));
        ZoneId zone = times.zoneOf(person, view.region());
        Slice<JudgedItem> first = slice(view, chosen, chosen.cursor());
        StreamingOutput body = out -> {
            if (!places.tryAcquire()) {
                throw new ServiceUnavailableException();
            }
            try {
                write(opening.on(out, at, zone, current), first, view, chosen);
            } finally {
                places.release();
            }
        };
        return Response.ok(body).header("Content-Type", type).header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    private void write(ItemFile file, Slice<JudgedItem> first, ContentView view, ContentQueryParameters chosen) throws IOException {
        for (Slice<JudgedItem> slice = first;; slice = slice(view, chosen, slice.next().orElseThrow())) {
            for (JudgedItem item : slice.items()) {
                file.write(item);
            }
            if (slice.next().isEmpty()) {
                file.close();
                return;
            }
        }
    }

    private Slice<JudgedItem> slice(ContentView view, ContentQueryParameters chosen, Cursor after) {
        return instant.read(() -> view.slice(chosen.filter(), after, ROWS));
    }
}
