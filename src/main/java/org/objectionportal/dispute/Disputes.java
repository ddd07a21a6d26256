package org.objectionportal.dispute;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;
import org.objectionportal.content.Account;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.content.ItemMarks;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;
import org.objectionportal.objection.Times;
import org.objectionportal.vault.Vault;

/**
 * Takes disputes: what {@link ItemMarks} does, and in the same transaction the address and the language of the answer.
 * An item or account that is not the person's is as if it did not exist, and the answer is {@code false}.
 */
@Singleton
public class Disputes {

    private static final Logger LOG = Logger.getLogger(Disputes.class);

    private final ItemMarks marks;
    private final EntityManager entityManager;
    private final Times times;
    private final Vault vault;

    Disputes(ItemMarks marks, EntityManager entityManager, Times times, Vault vault) {
        this.marks = marks;
        this.entityManager = entityManager;
        this.times = times;
        this.vault = vault;
    }

    /** Disputes what is known of one's own item; a dispute that is open already stays as it is. */
    @Transactional(rollbackOn = SQLException.class)
    public boolean dispute(DataSubject person, Language language, long item, DisputeGround ground) throws SQLException {
        return marks.dispute(person.subject(), item, ground) && keepContact(person, language, "m.itemId = :what", item);
    }

    /** Disputes what is known of one's own account; a dispute that is open already stays as it is. */
    @Transactional(rollbackOn = SQLException.class)
    public boolean disputeAccount(DataSubject person, Language language, long account, DisputeGround ground) throws SQLException {
        return marks.disputeAccount(person.subject(), account, ground)
                && keepContact(person, language, "m.itemId is null and m.accountId = :what", account);
    }

    /** The account is locked until the transaction ends: nobody else writes the same row. */
    private boolean keepContact(DataSubject person, Language language, String which, long what) {
        List<Long> open = entityManager.createQuery("select m.id from ItemMark m where m.kind = DISPUTED and m.until is null"
                + " and m.placedBy = :subject and " + which + " and not exists (select 1 from DisputeContact c where c.markId = m.id)", Long.class)
                .setParameter("subject", person.subject()).setParameter("what", what).getResultList();
        if (open.isEmpty()) {
            return true;
        }
        Optional<String> region = Account.regionOf(person.subject());
        open.forEach(mark ->
                new DisputeContact(mark, person.mailAddress(), language, Jurisdiction.of(region.orElse(null)),
                        times.zoneOf(person, region), vault).persist());
        return true;
    }

    /** Of disputes that were taken back; an answer forgets its own. */
    @Scheduled(every = "6h", delayed = "6m")
    @Transactional
    void forgetAddresses() {
        LOG.infof("Addresses forgotten with disputes: %d", DisputeContact.forgetAddresses());
    }
}
