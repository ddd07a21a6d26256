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
 * {@code POST /api/training-snapshots}: a training pipeline tells what it has taken, as NDJSON, answered as
 * {@link IngestResource} does: a snapshot, the items in it, and at last that everything is told. For a service account
 * with a role of its own: who brings content says nothing of its use, and who uses it cannot change it.
 */
@Path("/api/training-snapshots")
public class SnapshotResource {

    private final Intake intake;

    SnapshotResource(SnapshotIngest ingest, IngestConfig config) {
        this.intake = new Intake(ingest::take, config.concurrent());
    }

    @POST
    @Blocking
    @RolesAllowed("training-snapshots")
    @Consumes(Intake.NDJSON)
    @Produces({Intake.NDJSON, MediaType.APPLICATION_JSON})
    public Response post(@HeaderParam("Content-Type") MediaType type, @HeaderParam("Content-Encoding") String encoding,
            InputStream body) throws IOException {
        return intake.take(type, encoding, body);
    }
}
