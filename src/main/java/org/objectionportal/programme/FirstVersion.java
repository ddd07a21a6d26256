package org.objectionportal.programme;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import org.jboss.logging.Logger;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.notice.NoticeBounds.Bound;
import org.objectionportal.notice.Notices;
import org.objectionportal.site.PortalConfig;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Makes the first version out of the configuration, once, and says at each start where the two differ. */
@Singleton
class FirstVersion {

    /** Before whatever else asks which rules are in force. */
    private static final int EARLY = 1;
    private static final Logger LOG = Logger.getLogger(FirstVersion.class);
    /** Always the same, so that nodes which start at once make one version. */
    private static final UUID FORM_KEY = new UUID(0, 1);

    private final ProgrammeConfig config;
    private final PortalConfig portal;
    private final Versions versions;
    private final Notices notices;
    private final ProgrammeMessages t;
    private final Clock clock;

    FirstVersion(ProgrammeConfig config, PortalConfig portal, Versions versions, Notices notices, Messages messages,
            Languages languages, Clock clock) {
        this.config = config;
        this.portal = portal;
        this.versions = versions;
        this.notices = notices;
        this.t = messages.in(languages.source(), ProgrammeMessages.class);
        this.clock = clock;
    }

    void atStart(@Observes @Priority(EARLY) StartupEvent start) throws SQLException {
        Programme configured = configured();
        if (versions.inForce().isEmpty()) {
            versions.first(new Proposal(configured, new FirstExamples(configured, t).all(), t.firstReason()),
                    "configuration", "first-start", FORM_KEY, clock.instant());
        }
        Version inForce = versions.inForce().orElseThrow();
        if (!inForce.programme().equals(configured)) {
            LOG.infof("The configuration of the programme says something else than version %d, which counts", inForce.number());
        }
        Set<Bound> exceeded = notices.bounds().exceededBy(inForce.programme());
        if (!exceeded.isEmpty()) {
            LOG.errorf("Version %d of the programme goes beyond the notice in force: %s", inForce.number(), exceeded);
        }
    }

    private Programme configured() {
        return new Programme(portal.training().productNames().keySet(), config.kinds(), config.regions(), config.adultAge(),
                Duration.ofDays(config.noticeLeadDays()),
                config.earliestPublished().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(null),
                Duration.ofDays(config.maxStalenessDays()));
    }
}
