package org.objectionportal.content;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jboss.logging.Logger;
import org.objectionportal.eligibility.RulesInForce;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Judges stored items again beside the portal's own work, on every node: all of them when other rules are in force,
 * and those that {@link Rechecks} and {@link Reviews} find.
 */
@ApplicationScoped
class ContentWorker {

    private static final Logger LOG = Logger.getLogger(ContentWorker.class);
    private static final int ITEMS_PER_LINE = 100_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_TROUBLE = Duration.ofMinutes(1);
    /** Longer than any transaction lasts. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(2);

    private final RulesInForce rules;
    private final Clock clock;
    private final Rejudging rejudging;
    private final Rechecks rechecks;
    private final Reviews reviews;
    private final Thread worker = new Thread(this::run, "content-worker");
    private long judgedBy;
    private Instant settled = Instant.MAX;

    ContentWorker(RulesInForce rules, Clock clock, Rejudging rejudging, Rechecks rechecks, Reviews reviews) {
        this.rules = rules;
        this.clock = clock;
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
                followRules();
            } catch (SQLException | IllegalStateException e) {
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

    /** Twice after a change: what was under way on any node with the rules before has ended by the second time. */
    private void followRules() throws SQLException {
        long inForce = rules.now().fingerprint();
        if (inForce != judgedBy) {
            judgeAll();
            judgedBy = inForce;
            settled = clock.instant().plus(UNDER_WAY);
        } else if (clock.instant().isAfter(settled)) {
            judgeAll();
            settled = Instant.MAX;
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
