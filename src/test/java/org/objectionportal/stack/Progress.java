package org.objectionportal.stack;

import java.time.Duration;
import java.util.Locale;

/** Lines on the terminal, each with the seconds since the start. */
final class Progress {

    private final long start = System.nanoTime();

    void say(String line) {
        System.out.printf(Locale.ROOT, "[%5.1f s] %s%n", elapsed().toMillis() / 1000.0, line);
        System.out.flush();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
