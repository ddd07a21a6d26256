package org.objectionportal.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of one request. A batch that is too large is refused before any of it is read. */
record Batch(List<Line> lines) {

    static final int BYTES = 1_048_576;
    static final int LINES = 1_000;

    /** @param number from 1, blank lines counted */
    record Line(int number, byte[] bytes) {
    }

    /** The batch was larger than is taken. */
    static class TooLargeException extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** @throws TooLargeException over {@value #BYTES} bytes or {@value #LINES} lines that are not blank */
    static Batch read(InputStream body) throws IOException, TooLargeException {
        byte[] all = body.readNBytes(BYTES + 1);
        if (all.length > BYTES) {
            throw new TooLargeException();
        }
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (int start = 0, end; start < all.length; start = end + 1) {
            end = start;
            boolean blank = true;
            while (end < all.length && all[end] != '\n') {
                blank &= all[end] == ' ' || all[end] == '\t' || all[end] == '\r';
                end++;
            }
            number++;
            if (!blank) {
                if (lines.size() == LINES) {
                    throw new TooLargeException();
                }
                lines.add(new Line(number, Arrays.copyOfRange(all, start, end)));
            }
        }
        return new Batch(lines);
    }
}
