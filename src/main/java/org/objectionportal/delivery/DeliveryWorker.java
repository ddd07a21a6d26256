package org.objectionportal.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

/**
 * Empties the outbox, on every node. Mails are leased in one short transaction, sent outside any, and noted in further
 * short ones: nothing is lost when a node dies, and only what it had sent but not noted, at most the mails of its last
 * second, comes twice, under the same Message-ID. SMTP cannot do better (RFC 1047).
 */
@Singleton
class DeliveryWorker {

    private final DeliveryConfig config;
    private final Postman postman;
    private final DeliveryRecord record;
    private final Clock clock;
    private final Crew crew;
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean stopping;

    DeliveryWorker(DeliveryConfig config, Postman postman, DeliveryRecord record, Clock clock) {
        this.config = config;
        this.postman = postman;
        this.record = record;
        this.clock = clock;
        this.crew = new Crew(config.parallel(), config.hesitating(), config.hesitation());
    }

    @Scheduled(every = "${portal.delivery.interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() throws InterruptedException {
        running.lock();
        try {
            int taken = config.batch();
            while (taken == config.batch() && !stopping) {
                taken = deliverBatch();
            }
        } finally {
            running.unlock();
        }
    }

    /** Lets what has begun end and be noted while there is still a database to note it in. */
    void atStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        if (running.tryLock(10, TimeUnit.SECONDS)) {
            running.unlock();
        }
    }

    @PreDestroy
    void stop() {
        crew.stop();
    }

    private int deliverBatch() throws InterruptedException {
        Instant now = clock.instant();
        Instant leaseEnd = now.plus(config.lease());
        List<Delivery> batch = QuarkusTransaction.requiringNew().call(
                () -> Delivery.lease(now, leaseEnd, now.plus(config.giveUpAfter()), config.batch()));
        for (Delivery delivery : batch) {
            while (!crew.awaitPlace()) {
                note();
            }
            crew.begin(() -> {
                if (!stopping && clock.instant().isBefore(leaseEnd.minus(config.reserve()))) {
                    outcomes.add(postman.attempt(delivery));
                }
            });
        }
        // One mail a server hesitates over must not hold up the others: a later batch notes what became of it
        while (!crew.awaitAll() && !crew.hasPlace()) {
            note();
        }
        note();
        return batch.size();
    }

    private void note() {
        List<Outcome> arrived = new ArrayList<>();
        outcomes.drainTo(arrived);
        if (!arrived.isEmpty()) {
            record.note(arrived);
        }
    }
}
