package org.objectionportal.archive;

import java.io.InterruptedIOException;
import java.time.Duration;

/** How to wait. */
interface Pauses {

    void pause(Duration duration) throws InterruptedIOException;

    static void sleep(Duration duration) throws InterruptedIOException {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Stopped while waiting");
        }
    }
}
