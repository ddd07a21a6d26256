package org.objectionportal.dispute;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.objectionportal.content.ItemMarks;
import org.objectionportal.delivery.Delivery;
import org.objectionportal.delivery.DeliveryKind;
import org.objectionportal.delivery.Letter;
import org.objectionportal.language.Languages;
import org.objectionportal.vault.Vault;

/**
 * Answers disputes. One transaction: the answer, the end of the mark with the item judged again, the mail in the outbox.
 * The same answer given twice by one agent is given once; whoever comes second with another changes nothing.
 */
@Singleton
public class Answers {

    /** What came of an answer. */
    public enum Outcome {
        GIVEN,
        /** Another agent has answered, or this one otherwise. */
        ANSWERED_ALREADY,
        /** The person has taken the dispute back. */
        TAKEN_BACK,
        /** Nothing new has come of an account whose owner is right: ended now, it would be judged by what is wrong. */
        NOT_CORRECTED
    }

    private final ItemMarks marks;
    private final EntityManager entityManager;
    private final Languages languages;
    private final Vault vault;
    private final Clock clock;

    Answers(ItemMarks marks, EntityManager entityManager, Languages languages, Vault vault, Clock clock) {
        this.marks = marks;
        this.entityManager = entityManager;
        this.languages = languages;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param agent Keycloak's {@code sub} of who answers */
    @Transactional(rollbackOn = SQLException.class)
    public Outcome give(String agent, Dispute dispute, Decision decision) throws SQLException {
        lockAccount(dispute.account());
        Optional<DisputeAnswer> before = DisputeAnswer.to(dispute.mark());
        if (before.isPresent()) {
            return before.get().isFrom(agent, decision) ? Outcome.GIVEN : Outcome.ANSWERED_ALREADY;
        }
        if (!holds("from ItemMark m where m.id = :mark and m.until is null", dispute)) {
            return Outcome.TAKEN_BACK;
        }
        if (dispute.isOfAccount() && decision == Decision.UPHELD && !holds(
                "from ItemMark m join Account a on a.id = m.accountId where m.id = :mark and a.version > m.since", dispute)) {
            return Outcome.NOT_CORRECTED;
        }
        settle(agent, dispute, decision);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        new DisputeAnswer(dispute.mark(), now, agent, decision).persist();
        DisputeContact.<DisputeContact>findByIdOptional(dispute.mark()).ifPresent(contact -> tell(contact, dispute, decision, now));
        return Outcome.GIVEN;
    }

    private void settle(String agent, Dispute dispute, Decision decision) throws SQLException {
        boolean settled = dispute.isOfAccount() ? marks.settleAccount(dispute.account(), agent)
                : marks.settle(dispute.account(), dispute.item(), agent, decision == Decision.UPHELD);
        if (!settled) {
            throw new IllegalStateException("Dispute " + dispute.reference() + " could not be ended");
        }
    }

    private void tell(DisputeContact contact, Dispute dispute, Decision decision, Instant now) {
        DeliveryKind kind = decision == Decision.REJECTED ? DeliveryKind.DISPUTE_REJECTED
                : dispute.isOfAccount() ? DeliveryKind.ACCOUNT_CORRECTED : DeliveryKind.DISPUTE_UPHELD;
        Delivery.enqueue(new Letter(kind, dispute.reference().toString(), dispute.subject(), languages.findOrSource(contact.language),
                contact.jurisdiction, ZoneId.of(contact.zone), now, dispute.isOfAccount() ? "/content" : "/content/" + dispute.item(),
                "answered", Optional.empty()), contact.address(vault), vault);
        contact.recipient = null;
    }

    /** As {@link ItemMarks} does, and before anything is read: one act at a time, on all nodes. */
    private void lockAccount(long account) {
        entityManager.createNativeQuery("select id from account where id = :account for no key update")
                .setParameter("account", account).getSingleResult();
    }

    /** Asks the database, not what was read before the lock. */
    private boolean holds(String what, Dispute dispute) {
        return !entityManager.createQuery("select m.id " + what, Long.class).setParameter("mark", dispute.mark()).getResultList().isEmpty();
    }
}
