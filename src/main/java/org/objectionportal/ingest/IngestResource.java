package org.objectionportal.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code POST /api/ingest}: ActivityStreams 2.0 objects as NDJSON, answered with one verdict per
 * line. A bad line spoils nothing; sending a batch again is harmless. Who sends more at a time than is taken is told to
 * wait (429, Retry-After).
 */
@Path("/api/ingest")
public class IngestResource {

    static final String NDJSON = "application/x-ndjson";

    private static final Logger LOG = Logger.getLogger(IngestResource.class);
    private static final ObjectWriter VERDICT = new JsonMapper().writerFor(LineVerdict.class);

    private final Ingest ingest;
    private final Semaphore places;

    IngestResource(Ingest ingest, IngestConfig config) {
        this.ingest = ingest;
        this.places = new Semaphore(config.concurrent());
    }

    @POST
    @Blocking
    @RolesAllowed("content-ingest")
    @Consumes(NDJSON)
    @Produces({NDJSON, MediaType.APPLICATION_JSON})
    public Response post(@HeaderParam("Content-Type") MediaType type, @HeaderParam("Content-Encoding") String encoding,
            InputStream body) throws IOException {
        if (encoding != null && !"identity".equalsIgnoreCase(encoding)) {
            return problem(415, "encoding-not-taken", "Send the batch uncompressed");
        }
        if (!"utf-8".equalsIgnoreCase(type.getParameters().getOrDefault("charset", "utf-8"))) {
            return problem(415, "charset-not-taken", "NDJSON is UTF-8");
        }
        if (!places.tryAcquire()) {
            return later(problem(429, "too-many-batches", "Send this batch again when another one is answered"), 1);
        }
        try {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            for (LineVerdict verdict : ingest.take(Batch.read(body))) {
                answer.write(VERDICT.writeValueAsBytes(verdict));
                answer.write('\n');
            }
            return Response.ok(answer.toByteArray(), NDJSON).build();
        } catch (Batch.TooLargeException e) {
            return problem(413, "batch-too-large", "At most 1,048,576 bytes and 1,000 lines; nothing was taken");
        } catch (SQLException e) {
            LOG.error("A batch could not be stored in full", e);
            return later(problem(503, "not-stored", "Send the whole batch again later"), 10);
        } finally {
            places.release();
        }
    }

    private static Response later(Response problem, int seconds) {
        return Response.fromResponse(problem).header("Retry-After", seconds).build();
    }

    private static Response problem(int status, String reason, String detail) {
        return Response.status(status).type(MediaType.APPLICATION_JSON)
                .entity("{\"reason\":\"" + reason + "\",\"detail\":\"" + detail + "\"}").build();
    }
}
