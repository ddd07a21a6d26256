package org.objectionportal.archive;

import java.io.Closeable;
import java.io.IOException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where lines go. What is not flushed before it is closed is lost. */
public interface Sink extends Closeable {

    /** @throws GaveUpException if the portal does not take it, however often it is asked */
    void add(ObjectNode line) throws IOException;

    /** Hands over what it still holds, now. */
    void flush() throws IOException;

    @Override
    default void close() throws IOException {
    }
}
