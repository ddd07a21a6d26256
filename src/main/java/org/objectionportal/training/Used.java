package org.objectionportal.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * That an item was used: it is in an acknowledged snapshot. It cannot be undone, whatever became of the item since.
 *
 * @param item number of the item
 * @param snapshot the pipeline's identifier of the snapshot
 * @param model what was trained with it
 * @param takenAt when the snapshot was put together
 * @param version which version of the item was used, or {@code null} if that was not said
 */
public record Used(long item, String snapshot, String model, Instant takenAt, Instant version) {

    private static final String OF_ITEMS = """
            select new org.objectionportal.training.Used(u.itemId, s.uri, s.model, s.takenAt, u.version)
            from TrainingUse u join TrainingSnapshot s on s.id = u.snapshotId
            where u.accountId in ?1 and u.itemId in ?2 and s.acknowledgedAt is not null order by s.takenAt desc, s.id desc""";

    /**
     * What was used of {@code items}, latest first, by number of the item; one look-up for a page of them.
     *
     * @param accounts numbers of the accounts of one data subject: nothing of any other is found
     */
    public static Map<Long, List<Used>> of(Collection<Long> accounts, Collection<Long> items) {
        return accounts.isEmpty() || items.isEmpty() ? Map.of()
                : Panache.getEntityManager().createQuery(OF_ITEMS, Used.class).setParameter(1, accounts).setParameter(2, items)
                        .getResultStream().collect(Collectors.groupingBy(Used::item));
    }
}
