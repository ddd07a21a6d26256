package org.objectionportal.dispute;

import java.time.Instant;
import java.util.Optional;

import org.hibernate.annotations.Immutable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The answer to a dispute. There is one at most, and it stays. */
@Entity
@Immutable
public class DisputeAnswer extends PanacheEntityBase {

    @Id
    Long markId;
    Instant at;
    String agent;
    @Enumerated(EnumType.STRING)
    Decision decision;

    /** For Hibernate alone. */
    protected DisputeAnswer() {
    }

    DisputeAnswer(long mark, Instant at, String agent, Decision decision) {
        this.markId = mark;
        this.at = at;
        this.agent = agent;
        this.decision = decision;
    }

    /**
     * The answer to a dispute that the caller may see.
     *
     * @param mark number of the {@link org.objectionportal.content.ItemMark}
     */
    public static Optional<DisputeAnswer> to(long mark) {
        return findByIdOptional(mark);
    }

    /** When it was given. */
    public Instant at() {
        return at;
    }

    public Decision decision() {
        return decision;
    }

    boolean isFrom(String who, Decision what) {
        return agent.equals(who) && decision == what;
    }
}
