package org.objectionportal.content;

import java.sql.SQLException;
import java.time.Duration;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Starts {@link Rejudging} beside the portal's own work, and says in the log how far it is. */
@ApplicationScoped
class RejudgingAtStart {

    private static final Logger LOG = Logger.getLogger(RejudgingAtStart.class);
    private static final int ITEMS_PER_LINE = 100_000;
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Rejudging rejudging;
    private final Thread worker = new Thread(this::run, "rejudging");

    RejudgingAtStart(Rejudging rejudging) {
        this.rejudging = rejudging;
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
            try {
                judgeWaiting();
                return;
            } catch (SQLException e) {
                LOG.error("Items could not be checked again; they stay not eligible, and it is tried again", e);
            }
            try {
                Thread.sleep(RETRY.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void judgeWaiting() throws SQLException {
        long waiting = rejudging.waiting();
        if (waiting == 0) {
            return;
        }
        LOG.infof("The rules changed: %,d items are checked again", waiting);
        long done = rejudging.run(items -> {
            if (items / ITEMS_PER_LINE > (items - 1_000) / ITEMS_PER_LINE) {
                LOG.infof("Checked again: %,d of %,d items", items, waiting);
            }
        });
        LOG.infof("Checked again: %,d items, now under the rules in force", done);
    }
}
