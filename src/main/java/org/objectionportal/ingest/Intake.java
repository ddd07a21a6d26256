package org.objectionportal.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Takes in batches of NDJSON over HTTP, so many at a time and no more; a batch is answered with one verdict per line. */
final class Intake {

    static final String NDJSON = "application/x-ndjson";

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final ObjectWriter VERDICTS = new JsonMapper().writerFor(LineVerdict.class).withRootValueSeparator("\n");

    /** What is done with a batch. */
    interface Work {
        List<LineVerdict> take(Batch batch) throws SQLException;
    }

    private final Work work;
    private final Semaphore places;

    Intake(Work work, int concurrent) {
        this.work = work;
        this.places = new Semaphore(concurrent);
    }

    Response take(MediaType type, String encoding, InputStream body) throws IOException {
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
            List<LineVerdict> verdicts = work.take(Batch.read(body));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try (SequenceWriter lines = VERDICTS.writeValues(answer)) {
                lines.writeAll(verdicts);
            }
            if (!verdicts.isEmpty()) {
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
