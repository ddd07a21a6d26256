package org.objectionportal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sends lines in batches as large as the ingest API takes them, and counts its verdicts. */
public final class PortalSink implements Sink {

    static final int LINES = 1_000;
    static final int BYTES = 1_048_576;

    private final JsonMapper mapper = new JsonMapper();
    private final IngestClient client;
    private final Tally tally;
    private final ByteArrayOutputStream batch = new ByteArrayOutputStream(BYTES);
    private int lines;

    public PortalSink(IngestClient client, Tally tally) {
        this.client = client;
        this.tally = tally;
    }

    @Override
    public void add(ObjectNode line) throws IOException {
        byte[] bytes = mapper.writeValueAsBytes(line);
        if (lines == LINES || batch.size() + bytes.length + 1 > BYTES) {
            flush();
        }
        batch.write(bytes);
        batch.write('\n');
        lines++;
    }

    @Override
    public void flush() throws IOException {
        if (lines > 0) {
            client.post(batch.toByteArray(), lines).forEach(tally::verdict);
            batch.reset();
            lines = 0;
        }
    }
}
