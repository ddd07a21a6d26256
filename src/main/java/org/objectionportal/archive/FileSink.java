package org.objectionportal.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the lines to a file instead of sending them: to look at them first, or to send them by other means. */
public final class FileSink implements Sink {

    private final JsonMapper mapper = new JsonMapper();
    private final OutputStream out;
    private final Tally tally;

    /** @throws IOException also if the file is there already */
    public FileSink(Path file, Tally tally) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
        this.tally = tally;
    }

    @Override
    public void add(ObjectNode line) throws IOException {
        out.write(mapper.writeValueAsBytes(line));
        out.write('\n');
        tally.written();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
