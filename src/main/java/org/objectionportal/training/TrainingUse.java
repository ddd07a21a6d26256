package org.objectionportal.training;

import java.time.Instant;

import org.hibernate.annotations.Immutable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** That an item is in a snapshot. Written by {@link SnapshotTable} alone. */
@Entity
@IdClass(TrainingUse.Key.class)
@Immutable
class TrainingUse {

    record Key(Long accountId, Long itemId, Long snapshotId) {
    }

    @Id
    public Long accountId;
    @Id
    public Long itemId;
    @Id
    public Long snapshotId;
    /** Of the item; {@code null} if the pipeline does not say which. */
    public Instant version;
}
