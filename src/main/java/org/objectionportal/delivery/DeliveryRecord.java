package org.objectionportal.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Notes what came of mails: in the outbox, in the log, in the figures. Forgets addresses in time. */
@Singleton
class DeliveryRecord {

    private static final Logger LOG = Logger.getLogger(DeliveryRecord.class);

    private final DeliveryConfig config;
    private final Clock clock;
    private final MeterRegistry meters;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final AtomicLong oldestPendingSeconds;

    DeliveryRecord(DeliveryConfig config, Clock clock, MeterRegistry meters) {
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        this.oldestPendingSeconds = meters.gauge("portal.delivery.oldest.pending.seconds", new AtomicLong());
    }

    /** Notes outcomes; those of mails sent, nearly always all of them, in one statement. */
    @Transactional
    void note(List<Outcome> outcomes) {
        Instant now = clock.instant();
        List<Long> sent = outcomes.stream().filter(Outcome::isSent).map(o -> o.delivery().id).toList();
        if (!sent.isEmpty()) {
            Delivery.noteSent(sent, now);
            meters.counter("portal.delivery.sent").increment(sent.size());
        }
        Map<Long, Outcome> others = outcomes.stream().filter(o -> !o.isSent())
                .collect(Collectors.toMap(o -> o.delivery().id, Function.identity()));
        if (!others.isEmpty()) {
            Delivery.pending(others.keySet()).forEach(delivery -> noteTrouble(delivery, others.get(delivery.id), now));
        }
    }

    private void noteTrouble(Delivery delivery, Outcome outcome, Instant now) {
        if (outcome.again()) {
            delivery.postpone(Backoff.after(delivery.attempts, random), outcome.failure(), now);
        } else {
            delivery.fail(outcome.failure(), now);
        }
        delivery.failure().ifPresent(failure -> {
            LOG.errorf("Mail %s.%s will not be sent: %s", delivery.reference, delivery.messageKey, failure);
            meters.counter("portal.delivery.failed", "failure", failure.name()).increment();
        });
    }

    /** The one figure that tells of an outbox nobody empties. */
    @Scheduled(every = "30s")
    @Transactional
    void measure() {
        oldestPendingSeconds.set(Delivery.oldestPending()
                .map(since -> Duration.between(since, clock.instant()).toSeconds()).orElse(0L));
    }

    @Scheduled(every = "6h", delayed = "5m")
    @Transactional
    void forgetAddresses() {
        LOG.infof("Addresses forgotten in the outbox: %d", Delivery.forgetAddresses(clock.instant().minus(config.keepAddress())));
    }
}
