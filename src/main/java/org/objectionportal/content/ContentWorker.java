package org.objectionportal.content;

import java.sql.SQLException;
import java.time.Duration;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Judges stored items again beside the portal's own work, on every node: all of them when the rules changed before
 * the start, then those that {@link Rechecks} and {@link Reviews} find.
 */
@ApplicationScoped
class ContentWorker {

    private static final Logger LOG = Logger.getLogger(ContentWorker.class);
    private static final int ITEMS_PER_LINE = 100_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_TROUBLE = Duration.ofMinutes(1);

    private final Rejudging rejudging;
    private final Rechecks rechecks;
    private final Reviews reviews;
    private final Thread worker = new Thread(this::run, "content-worker");
    private boolean rulesAreOurs;

    ContentWorker(Rejudging rejudging, Rechecks rechecks, Reviews reviews) {
        this.rejudging = rejudging;
        this.rechecks = rechecks;
        this.reviews = reviews;
    }

    void start(@Observes StartupEvent event) {
        worker.setDaemon(true);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.interrupt();
        worker.join(5_000);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            Duration pause = PAUSE;
            try {
                rechecks.run();
                reviews.run();
                if (!rulesAreOurs) {
                    judgeAll();
                    rulesAreOurs = true;
                }
            } catch (SQLException e) {
                LOG.error("Items could not be checked again; they stay not eligible, and it is tried again", e);
                pause = PAUSE_AFTER_TROUBLE;
            }
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void judgeAll() throws SQLException {
        long waiting = rejudging.waiting();
        if (waiting == 0) {
            return;
        }
        LOG.infof("The rules changed: %,d items are checked again", waiting);
        long done = rejudging.run(items -> {
            if (items / ITEMS_PER_LINE > (items - Batches.SIZE) / ITEMS_PER_LINE) {
                LOG.infof("Checked again: %,d of %,d items", items, waiting);
            }
        });
        LOG.infof("Checked again: %,d items, now under the rules in force", done);
    }
}
