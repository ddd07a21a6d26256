package org.objectionportal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read and stops a file that swells, or a single record that would fill the memory. */
final class MeteredInput extends FilterInputStream {

    /** Far more than any post with its pictures' metadata: bytes. */
    static final int RECORD = 16 * 1_048_576;

    private final long most;
    private long read;
    private long record;

    MeteredInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** The bytes read so far. */
    long count() {
        return read;
    }

    /** The next record begins. */
    void nextRecord() {
        record = read;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws UnsafeArchiveException {
        read += bytes;
        if (read > most) {
            throw new UnsafeArchiveException("a file unpacks to more than " + most + " bytes");
        }
        if (read - record > RECORD) {
            throw new UnsafeArchiveException("a record is larger than " + RECORD + " bytes");
        }
    }
}
