package org.objectionportal.objection;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * Ends withdrawn objections when their time is up, on every node, each in a short transaction of its own: with its commit
 * the exclusion is released and what it leaves to be judged again is written (V73). Until then it is in force for everybody,
 * however late that is; a node that dies leaves it to the next.
 */
@Singleton
class ObjectionWorker {

    private final Clock clock;

    ObjectionWorker(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void end() {
        while (QuarkusTransaction.requiringNew().call(this::endNext)) {
            continue;
        }
    }

    /** @return whether there was one */
    private boolean endNext() {
        Instant now = clock.instant();
        Optional<Objection> due = Objection.due(now);
        due.ifPresent(objection -> objection.end(now));
        return due.isPresent();
    }
}
