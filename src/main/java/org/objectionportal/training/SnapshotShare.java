package org.objectionportal.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * How much of somebody's content is in an acknowledged snapshot.
 *
 * @param snapshot the pipeline's identifier of the snapshot
 * @param model what was trained with it
 * @param takenAt when it was put together
 * @param items at least one
 */
public record SnapshotShare(String snapshot, String model, Instant takenAt, long items) {

    private static final String OF_ACCOUNTS = """
            select new org.objectionportal.training.SnapshotShare(s.uri, s.model, s.takenAt, sum(c.items))
            from TrainingCount c join TrainingSnapshot s on s.id = c.snapshotId
            where c.accountId in ?1 and s.acknowledgedAt is not null
            group by s.id, s.uri, s.model, s.takenAt order by s.takenAt desc, s.id desc""";

    /** The snapshots that hold something of {@code accounts}, latest first; the counts are kept, nothing is counted for it. */
    public static List<SnapshotShare> of(Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of()
                : Panache.getEntityManager().createQuery(OF_ACCOUNTS, SnapshotShare.class).setParameter(1, accounts).getResultList();
    }
}
