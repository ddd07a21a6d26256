package org.objectionportal.time;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The only place that asks the machine for the time. */
class ClockProducer {

    /** Ticks in microseconds, all that PostgreSQL keeps: what is stored and what is shown are then the same instant. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
