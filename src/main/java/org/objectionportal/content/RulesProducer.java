package org.objectionportal.content;

import java.time.Duration;
import java.time.ZoneOffset;

import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.site.PortalConfig;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the rules in force from the configured programme. */
class RulesProducer {

    @Produces
    @Singleton
    RuleSet rules(ProgrammeConfig config, PortalConfig portal) {
        return new RuleSet(new Programme(portal.training().productNames().keySet(), config.kinds(), config.regions(),
                config.adultAge(), Duration.ofDays(config.noticeLeadDays()),
                config.earliestPublished().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(null),
                Duration.ofDays(config.maxStalenessDays())));
    }
}
