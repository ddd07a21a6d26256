package org.objectionportal.objection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lays a history of objections out on a line from the first to now, for a drawing. */
final class Intervals {

    /** Narrower than this nobody sees it. */
    private static final long NARROWEST = 8;

    private final Instant first;
    private final Instant now;
    private final Optional<LocalDate> firstDay;

    private Intervals(Instant first, Instant now, Optional<LocalDate> firstDay) {
        this.first = first;
        this.now = now;
        this.firstDay = firstDay;
    }

    /** @param history newest first */
    static Intervals of(List<Objection> history, Instant now) {
        if (history.isEmpty()) {
            return new Intervals(now, now, Optional.empty());
        }
        Objection oldest = history.get(history.size() - 1);
        return new Intervals(oldest.filedAt(), now, Optional.of(oldest.filedAt().atZone(oldest.zone()).toLocalDate()));
    }

    /** The day the line begins. */
    Optional<LocalDate> firstDay() {
        return firstDay;
    }

    long x(Objection objection) {
        return Math.min(at(objection.filedAt()), ObjectionsPage.WIDTH - NARROWEST);
    }

    long width(Objection objection) {
        return Math.max(NARROWEST, at(objection.isInForce() ? now : objection.endedAt) - x(objection));
    }

    private long at(Instant instant) {
        long whole = Math.max(1, Duration.between(first, now).toMillis());
        return Duration.between(first, instant).toMillis() * ObjectionsPage.WIDTH / whole;
    }
}
