package org.objectionportal.ingest;

import java.io.IOException;
import java.io.InputStream;

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

    static final String NDJSON = Intake.NDJSON;

    private final Intake intake;

    IngestResource(Ingest ingest, IngestConfig config) {
        this.intake = new Intake(ingest::take, config.concurrent());
    }

    @POST
    @Blocking
    @RolesAllowed("content-ingest")
    @Consumes(NDJSON)
    @Produces({NDJSON, MediaType.APPLICATION_JSON})
    public Response post(@HeaderParam("Content-Type") MediaType type, @HeaderParam("Content-Encoding") String encoding,
            InputStream body) throws IOException {
        return intake.take(type, encoding, body);
    }
}
