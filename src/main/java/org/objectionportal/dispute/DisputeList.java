package org.objectionportal.dispute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import org.objectionportal.content.Cursor;

/** Finds disputes of anybody, for the support desk alone. Each list is a range of one index, whatever its depth. */
@Singleton
public class DisputeList {

    /** In this order deadlines are, too: a month later is never earlier. */
    private static final String SELECT = """
            select new org.objectionportal.dispute.Dispute(m.id, m.placedBy, m.ground, m.since, m.until, m.accountId, m.itemId,
                a.uri, a.product, c.kind)
            from ItemMark m join Account a on a.id = m.accountId
                left join ContentItem c on c.accountId = m.accountId and c.id = m.itemId
            where m.kind = DISPUTED and %s order by m.since, m.id""";

    private final EntityManager entityManager;

    DisputeList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Open ones, the next to be answered first. @param after null: from the first one */
    public List<Dispute> open(Cursor after, int most) {
        return entityManager.createQuery(SELECT.formatted("m.until is null and (m.since, m.id) > (:since, :id)"), Dispute.class)
                .setParameter("since", after == null ? Instant.EPOCH : after.published())
                .setParameter("id", after == null ? 0L : after.id()).setMaxResults(most).getResultList();
    }

    /** Open ones of one person, the next to be answered first. */
    public List<Dispute> openOf(String subject, int most) {
        return entityManager.createQuery(SELECT.formatted("m.until is null and m.placedBy = :subject"), Dispute.class)
                .setParameter("subject", subject).setMaxResults(most).getResultList();
    }

    /** Anybody's dispute, open or not. */
    public Optional<Dispute> find(DisputeReference reference) {
        return entityManager.createQuery(SELECT.formatted("m.id = :id"), Dispute.class)
                .setParameter("id", reference.mark()).getResultStream().findFirst();
    }
}
