package org.objectionportal.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;

import org.jboss.logging.Logger;
import org.objectionportal.dispute.DisputeList;
import org.objectionportal.vault.Vault;

/** Looks requests up. Searching and recording are one transaction: what is not recorded was not found. */
@Singleton
class Lookups {

    /** More than a day's work at the desk brings about. */
    static final int MOST_IN_A_DAY = 60;
    /** From here on somebody should ask. */
    static final int NOTABLE_IN_A_DAY = 30;

    private static final Logger LOG = Logger.getLogger(Lookups.class);
    private static final Duration DAY = Duration.ofHours(24);
    private static final int TOO_MANY_REQUESTS = 429;

    private final EntityManager entityManager;
    private final Vault vault;
    private final DisputeList disputes;
    private final Clock clock;

    Lookups(EntityManager entityManager, Vault vault, DisputeList disputes, Clock clock) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.disputes = disputes;
        this.clock = clock;
    }

    /**
     * Searches, and records that it did.
     *
     * @param agent Keycloak's {@code sub} of who looks
     * @param form  without problems
     * @return the handle of the result
     * @throws WebApplicationException 429 when the agent has looked up too much, 503 when nothing could be recorded
     */
    @Transactional
    String make(String agent, LookupForm form) {
        lock(agent);
        Instant now = clock.instant();
        int made = SupportLookup.made(agent, now.minus(DAY), MOST_IN_A_DAY);
        if (made == MOST_IN_A_DAY) {
            LOG.warnf("A look-up was refused: its agent made %d within 24 hours", made);
            throw new WebApplicationException(TOO_MANY_REQUESTS);
        }
        Optional<String> found = form.criterion().orElseThrow().find(vault, disputes);
        String handle = vault.newHandle();
        SupportLookup lookup = new SupportLookup(agent, form, found, handle, vault, now);
        record(lookup);
        if (made + 1 == NOTABLE_IN_A_DAY) {
            LOG.warnf("Look-up %d is its agent's %d. within 24 hours", lookup.id, NOTABLE_IN_A_DAY);
        }
        return handle;
    }

    /** The agent's own look-up of that handle, if it is not too long ago. */
    Optional<SupportLookup> readable(String agent, String handle) {
        return SupportLookup.readable(handle, agent, vault, clock.instant());
    }

    private static void record(SupportLookup lookup) {
        try {
            lookup.persistAndFlush();
        } catch (PersistenceException e) {
            LOG.errorf("A look-up could not be recorded; it has no result (%s)", e.getClass().getName());
            throw new ServiceUnavailableException((Long) null, e);
        }
    }

    /** One look-up at a time per agent, on all nodes: parallel ones would slip through the quota. */
    private void lock(String agent) {
        entityManager.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:agent, 35))")
                .setParameter("agent", agent).getSingleResult();
    }
}
