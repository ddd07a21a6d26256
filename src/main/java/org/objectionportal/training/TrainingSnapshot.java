package org.objectionportal.training;

import java.time.Instant;

import org.hibernate.annotations.Immutable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A set of items that a model was trained with. Written by {@link SnapshotTable} alone. */
@Entity
@Immutable
class TrainingSnapshot {

    @Id
    public Long id;
    /** The pipeline's identifier. */
    public String uri;
    public String model;
    public Instant takenAt;
    /** {@code null}: it does not count yet. */
    public Instant acknowledgedAt;
}
