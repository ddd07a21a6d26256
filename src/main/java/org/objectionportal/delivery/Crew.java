package org.objectionportal.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads mails are sent on: so many places, each for one mail. A mail its server hesitates over gives its place to
 * the next and goes on beside it; only when too many hesitate does everybody wait, at most until their timeout.
 */
final class Crew {

    private final int places;
    private final int hesitating;
    private final long hesitationNanos;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "delivery"));
    /** When each was begun, by {@link System#nanoTime}. */
    private final Map<Runnable, Long> begun = new HashMap<>();

    /**
     * @param places     how many are sent at a time
     * @param hesitating how many more may hesitate
     * @param hesitation after how long a mail counts as hesitating
     */
    Crew(int places, int hesitating, Duration hesitation) {
        this.places = places;
        this.hesitating = hesitating;
        this.hesitationNanos = hesitation.toNanos();
    }

    /** Begins a task. Wait for a place first. */
    synchronized void begin(Runnable task) {
        begun.put(task, System.nanoTime());
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                end(task);
            }
        });
    }

    /** Waits, for a second at most, until one more may begin. @return whether it may */
    synchronized boolean awaitPlace() throws InterruptedException {
        long end = System.nanoTime() + 1_000_000_000;
        while (!hasPlace() && waitUntil(end)) {
            // another has ended, perhaps without a place
        }
        return hasPlace();
    }

    /** Waits, for a second at most, until all have ended. @return whether they have */
    synchronized boolean awaitAll() throws InterruptedException {
        long end = System.nanoTime() + 1_000_000_000;
        while (!begun.isEmpty() && waitUntil(end)) {
            // another has ended
        }
        return begun.isEmpty();
    }

    synchronized boolean hasPlace() {
        long since = System.nanoTime() - hesitationNanos;
        return begun.size() < places + hesitating && begun.values().stream().filter(at -> at - since > 0).count() < places;
    }

    void stop() {
        threads.shutdownNow();
    }

    private synchronized void end(Runnable task) {
        begun.remove(task);
        notifyAll();
    }

    private boolean waitUntil(long end) throws InterruptedException {
        long millis = (end - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            return false;
        }
        wait(millis);
        return true;
    }
}
