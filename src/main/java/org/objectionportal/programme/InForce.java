package org.objectionportal.programme;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jboss.logging.Logger;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.eligibility.RulesInForce;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** The version in force, read again every second on every node. */
@Singleton
class InForce implements RulesInForce {

    private static final Logger LOG = Logger.getLogger(InForce.class);
    private static final Duration FRESH = Duration.ofSeconds(3);

    private record Known(Version version, RuleSet rules, Instant readAt) {
    }

    private final Versions versions;
    private final Clock clock;
    private volatile Known known;

    InForce(Versions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public RuleSet now() {
        Known last = known;
        return last != null && clock.instant().isBefore(last.readAt().plus(FRESH)) ? last.rules() : read().rules();
    }

    @Override
    public RuleSet at(Instant instant) {
        try {
            return versions.at(instant).map(Version::rules).orElseThrow(InForce::none);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public RuleSet lastKnown() {
        Known last = known;
        return last == null ? read().rules() : last.rules();
    }

    /** The version itself, as it stands now. */
    Version version() {
        return read().version();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        try {
            read();
        } catch (IllegalStateException e) {
            LOG.warnf("Which rules are in force could not be read: %s", e.getMessage());
        }
    }

    private synchronized Known read() {
        Instant at = clock.instant();
        try {
            long number = versions.numberInForce().orElseThrow(InForce::none);
            if (known == null || known.version().number() != number) {
                Version version = versions.inForce().orElseThrow(InForce::none);
                LOG.infof("Version %d of the programme is in force", version.number());
                known = new Known(version, version.rules(), at);
            } else {
                known = new Known(known.version(), known.rules(), at);
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException none() {
        return new IllegalStateException("No version of the programme is in force");
    }
}
