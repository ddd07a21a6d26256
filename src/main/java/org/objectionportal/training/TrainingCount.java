package org.objectionportal.training;

import org.hibernate.annotations.Immutable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** How many items of an account are in a snapshot. Kept by the database. */
@Entity
@IdClass(TrainingCount.Key.class)
@Immutable
class TrainingCount {

    record Key(Long accountId, Long snapshotId) {
    }

    @Id
    public Long accountId;
    @Id
    public Long snapshotId;
    public long items;
}
