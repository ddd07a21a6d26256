package org.objectionportal.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.hibernate.annotations.Immutable;
import org.objectionportal.vault.Vault;

/** The record that an agent looked for somebody; it also opens the result, for a while and to that agent alone. */
@Entity
@Immutable
class SupportLookup extends PanacheEntityBase {

    static final Duration READABLE = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    Instant at;
    String agent;
    @Enumerated(EnumType.STRING)
    LookupPurpose purpose;
    String ticket;
    @Enumerated(EnumType.STRING)
    CriterionKind criterion;
    byte[] searched;
    String foundSubject;
    byte[] handleDigest;

    /** For Hibernate alone. */
    protected SupportLookup() {
    }

    /** @param form without problems */
    SupportLookup(String agent, LookupForm form, Optional<String> foundSubject, String handle, Vault vault, Instant now) {
        Criterion sought = form.criterion().orElseThrow();
        this.at = now;
        this.agent = agent;
        this.purpose = form.statedPurpose().orElseThrow();
        this.ticket = form.ticket();
        this.criterion = sought.kind();
        this.searched = sought.digest(vault);
        this.foundSubject = foundSubject.orElse(null);
        this.handleDigest = digestOf(handle, vault);
    }

    /** An agent's own look-up while its result may be read; any other handle finds nothing. */
    static Optional<SupportLookup> readable(String handle, String agent, Vault vault, Instant now) {
        return find("handleDigest = ?1 and agent = ?2 and at > ?3", digestOf(handle, vault), agent, now.minus(READABLE))
                .firstResultOptional();
    }

    /** How many an agent made since then, counted no further than to the given number. */
    static int made(String agent, Instant since, int most) {
        return getEntityManager()
                .createQuery("select at from SupportLookup where agent = :agent and at > :since order by at desc", Instant.class)
                .setParameter("agent", agent).setParameter("since", since).setMaxResults(most).getResultList().size();
    }

    private static byte[] digestOf(String handle, Vault vault) {
        return vault.digest("support-look-up", handle);
    }
}
