package org.objectionportal.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.identity.MailAddress;
import org.objectionportal.vault.Vault;

/** One e-mail on its way: a row of the outbox. It exists if, and only if, what it tells was committed. */
@Entity
public class Delivery extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    @Enumerated(EnumType.STRING)
    DeliveryKind kind;
    String reference;
    String subject;
    String language;
    @Enumerated(EnumType.STRING)
    Jurisdiction jurisdiction;
    String zone;
    Instant happenedAt;
    /** Of a withdrawal: when the objection ends. Null as a node of the version before writes it. */
    Instant endsAt;
    /** Null in rows of the version before: then the page of the objection. */
    String page;
    String messageKey;
    byte[] recipient;
    @Enumerated(EnumType.STRING)
    DeliveryState state;
    @Enumerated(EnumType.STRING)
    DeliveryFailure failure;
    int attempts;
    Instant nextAttemptAt;
    Instant giveUpAt;
    Instant changedAt;

    /**
     * Puts a mail into the outbox, in the caller's transaction: it is sent once that has committed, and never if it
     * does not.
     *
     * @param address where the person has proved to receive mail; without one the row only records that they were not told
     * @throws jakarta.persistence.TransactionRequiredException outside a transaction
     * @throws jakarta.persistence.PersistenceException when the reference has a mail of that key already
     */
    public static Delivery enqueue(Letter letter, Optional<String> address, Vault vault) {
        Delivery delivery = new Delivery();
        delivery.kind = letter.kind();
        delivery.reference = letter.reference();
        delivery.subject = letter.subject();
        delivery.language = letter.language().tag();
        delivery.jurisdiction = letter.jurisdiction();
        delivery.zone = letter.zone().getId();
        delivery.happenedAt = letter.happenedAt();
        delivery.endsAt = letter.endsAt().orElse(null);
        delivery.page = letter.page();
        delivery.messageKey = letter.messageKey();
        delivery.nextAttemptAt = letter.happenedAt();
        delivery.changedAt = letter.happenedAt();
        delivery.recipient = address.map(to -> vault.lock(to, delivery.place())).orElse(null);
        delivery.state = address.isPresent() ? DeliveryState.PENDING : DeliveryState.FAILED;
        delivery.failure = address.isPresent() ? null : DeliveryFailure.NO_ADDRESS;
        delivery.persist();
        return delivery;
    }

    /** All mails about an objection or a dispute, the newest first. */
    public static List<Delivery> of(String reference) {
        return list("reference = ?1 order by id desc", reference);
    }

    /** All mails about several objections, the newest first. */
    public static List<Delivery> ofAll(Collection<String> references) {
        return list("reference in ?1 order by id desc", references);
    }

    /**
     * Takes mails that are due, each for one worker alone: a worker that dies leaves them to the next once the lease
     * has run out. Call it in a short transaction.
     *
     * @param until  when the lease runs out
     * @param giveUp until when a mail taken for the first time is tried
     */
    @SuppressWarnings("unchecked")
    static List<Delivery> lease(Instant now, Instant until, Instant giveUp, int most) {
        return getEntityManager().createNativeQuery("""
                with due as materialized (
                  select id from delivery where state = 'PENDING' and next_attempt_at <= :now
                  order by next_attempt_at limit :most for update skip locked)
                update delivery set attempts = attempts + 1, next_attempt_at = :until,
                  give_up_at = coalesce(give_up_at, :giveUp)
                from due where delivery.id = due.id returning delivery.*""", Delivery.class)
                .setParameter("now", now).setParameter("until", until).setParameter("giveUp", giveUp)
                .setParameter("most", most).getResultList();
    }

    /** Notes mails as sent; all in one statement. */
    static void noteSent(Collection<Long> ids, Instant now) {
        update("state = ?1, changedAt = ?2 where id in ?3 and state = ?4",
                DeliveryState.SENT, now, ids, DeliveryState.PENDING);
    }

    /** Those of the mails that are still to be sent. */
    static List<Delivery> pending(Collection<Long> ids) {
        return list("id in ?1 and state = ?2", ids, DeliveryState.PENDING);
    }

    /** Forgets addresses nothing will be sent to any more. @return how many */
    static long forgetAddresses(Instant changedBefore) {
        return update("recipient = null where recipient is not null and state <> ?1 and changedAt < ?2",
                DeliveryState.PENDING, changedBefore);
    }

    /** When that happened which somebody has been waiting longest to be told. */
    static Optional<Instant> oldestPending() {
        return Optional.ofNullable(getEntityManager().createQuery(
                "select min(happenedAt) from Delivery where state = :pending", Instant.class)
                .setParameter("pending", DeliveryState.PENDING).getSingleResult());
    }

    /** Notes that it will never be sent. */
    void fail(DeliveryFailure reason, Instant now) {
        state = DeliveryState.FAILED;
        failure = reason;
        changedAt = now;
    }

    /** Notes that it could not be sent this time; when that has lasted too long, it fails. */
    void postpone(Duration pause, DeliveryFailure reason, Instant now) {
        nextAttemptAt = now.plus(pause);
        if (nextAttemptAt.isAfter(giveUpAt)) {
            fail(reason, now);
        }
    }

    /** The address it goes to. @throws IllegalStateException when it was locked with another secret */
    String recipient(Vault vault) {
        return vault.unlock(recipient, place());
    }

    /** The same for every attempt, so that a reader's mail program shows a mail that came twice only once. */
    String messageId(String host) {
        return "<" + reference + "." + messageKey + "@" + host + ">";
    }

    /** Where it goes, as much of it as support may see; empty when there is no address, or no longer. */
    public Optional<String> maskedRecipient(Vault vault) {
        return Optional.ofNullable(recipient).flatMap(locked -> MailAddress.read(recipient(vault))).map(MailAddress::masked);
    }

    /** The reference of the objection or dispute it is about. */
    public String reference() {
        return reference;
    }

    public DeliveryKind kind() {
        return kind;
    }

    public DeliveryState state() {
        return state;
    }

    /** Why it failed, if it did. */
    public Optional<DeliveryFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** When it came into its state. */
    public Instant changedAt() {
        return changedAt;
    }

    /** How often it was tried; an attempt under way counts. */
    public int attempts() {
        return attempts;
    }

    /** The page it leads to, without its language. */
    String page() {
        return page == null ? "/objections/" + reference : page;
    }

    /** Where the recipient is locked for: an address moved to another row cannot be read there. */
    private String place() {
        return "delivery.recipient." + reference + "." + messageKey;
    }
}
