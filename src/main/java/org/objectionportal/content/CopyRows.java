package org.objectionportal.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table by COPY, in PostgreSQL's binary format (its manual, COPY, "Binary Format"): the cheapest way
 * in for rows that are known to be new. Of each row the columns are put one after the other; {@code null} is NULL.
 */
final class CopyRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int ROW = 1_024;
    private static final long EPOCH = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final int MICROS = 1_000_000;

    private final int columns;
    private ByteBuffer bytes;

    /** @param columns of each row; @param rows how many there will be, about */
    CopyRows(int columns, int rows) {
        this.columns = columns;
        this.bytes = ByteBuffer.allocate((rows + 1) * ROW).put(SIGNATURE).putInt(0).putInt(0);
    }

    CopyRows row() {
        room(Short.BYTES).putShort((short) columns);
        return this;
    }

    CopyRows bigint(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    CopyRows integer(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    CopyRows smallint(int value) {
        room(Integer.BYTES + Short.BYTES).putInt(Short.BYTES).putShort((short) value);
        return this;
    }

    CopyRows bool(Boolean value) {
        if (value == null) {
            return none();
        }
        room(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    CopyRows text(String value) {
        if (value == null) {
            return none();
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8);
        return this;
    }

    CopyRows constant(Enum<?> value) {
        return text(value == null ? null : value.name());
    }

    /** A timestamptz, which PostgreSQL keeps in microseconds since 2000. */
    CopyRows instant(Instant value) {
        return value == null ? none()
                : bigint((value.getEpochSecond() - EPOCH) * MICROS + value.getNano() / 1_000);
    }

    /** Sends all of them. @param copy {@code COPY … FROM STDIN (FORMAT binary)} */
    void send(Connection connection, String copy) throws SQLException {
        room(Short.BYTES).putShort((short) -1);
        CopyIn in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
        try {
            in.writeToCopy(bytes.array(), 0, bytes.position());
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }

    private CopyRows none() {
        room(Integer.BYTES).putInt(-1);
        return this;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * (bytes.position() + more)).put(bytes.flip());
        }
        return bytes;
    }
}
