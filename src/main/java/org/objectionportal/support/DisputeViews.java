package org.objectionportal.support;

import java.time.Clock;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Opens contents of disputes to agents, and records each time. */
@Singleton
class DisputeViews {

    private final Clock clock;

    DisputeViews(Clock clock) {
        this.clock = clock;
    }

    /** @param agent Keycloak's {@code sub} of who looks */
    @Transactional
    void open(String agent, long mark, DisputePurpose purpose) {
        new DisputeView(agent, mark, purpose, clock.instant()).persist();
    }

    boolean isOpen(String agent, long mark) {
        return DisputeView.isOpen(agent, mark, clock.instant());
    }
}
