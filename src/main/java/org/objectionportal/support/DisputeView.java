package org.objectionportal.support;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.hibernate.annotations.Immutable;

/** The record that an agent opened the content of a dispute; it also keeps that open, for a while and to that agent alone. */
@Entity
@Immutable
class DisputeView extends PanacheEntityBase {

    /** Long enough to compare with the platform. */
    static final Duration OPEN = Duration.ofMinutes(60);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    Instant at;
    String agent;
    Long markId;
    @Enumerated(EnumType.STRING)
    DisputePurpose purpose;

    /** For Hibernate alone. */
    protected DisputeView() {
    }

    DisputeView(String agent, long mark, DisputePurpose purpose, Instant now) {
        this.at = now;
        this.agent = agent;
        this.markId = mark;
        this.purpose = purpose;
    }

    static boolean isOpen(String agent, long mark, Instant now) {
        return find("markId = ?1 and agent = ?2 and at > ?3", mark, agent, now.minus(OPEN)).firstResultOptional().isPresent();
    }
}
