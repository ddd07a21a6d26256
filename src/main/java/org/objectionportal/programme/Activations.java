package org.objectionportal.programme;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jboss.logging.Logger;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.notice.Notices;

import jakarta.inject.Singleton;

/** Puts proposals into force: by a second person, with examples that hold, with the flips counted, within the notice. */
@Singleton
class Activations {

    private static final Logger LOG = Logger.getLogger(Activations.class);

    private final Versions versions;
    private final InForce inForce;
    private final FlipCounts flips;
    private final Notices notices;
    private final Clock clock;

    Activations(Versions versions, InForce inForce, FlipCounts flips, Notices notices, Clock clock) {
        this.versions = versions;
        this.inForce = inForce;
        this.flips = flips;
        this.notices = notices;
        this.clock = clock;
    }

    /** What keeps {@code person} from putting a proposal into force. @param count against the version in force */
    Set<Obstacle> obstacles(Version proposed, Version against, Optional<FlipCount> count, String person) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        RuleSet rules = proposed.rules();
        if (proposed.examples().isEmpty() || !proposed.examples().stream().allMatch(example -> example.holds(rules))) {
            obstacles.add(Obstacle.EXAMPLES);
        }
        if (count.filter(one -> one.isGood(against.number(), clock.instant())).isEmpty()) {
            obstacles.add(Obstacle.FLIPS);
        }
        if (!notices.bounds().exceededBy(proposed.programme()).isEmpty()) {
            obstacles.add(Obstacle.NOTICE);
        }
        if (proposed.proposedBy().equals(person)) {
            obstacles.add(Obstacle.OWN_PROPOSAL);
        }
        return obstacles;
    }

    /**
     * Puts it into force if nothing stands against that; else, and the second time, nothing changes. Of two proposals
     * activated at once one comes into force, and the other's flips are to be counted anew.
     */
    void activate(Version proposed, String person) throws SQLException {
        Version against = inForce.version();
        if (proposed.activatedAt().isPresent()
                || !obstacles(proposed, against, flips.find(proposed.number(), against.number()), person).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        if (versions.activate(proposed.number(), against.number(), person, now.minus(FlipCount.GOOD_FOR), now)) {
            LOG.infof("Version %d of the programme was activated in place of version %d", proposed.number(), against.number());
        }
        inForce.refresh();
    }
}
