package org.objectionportal.delivery;

import java.time.Instant;
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
        delivery.messageKey = letter.messageKey();
        delivery.nextAttemptAt = letter.happenedAt();
        delivery.changedAt = letter.happenedAt();
        delivery.recipient = address.map(to -> vault.lock(to, delivery.place())).orElse(null);
        delivery.state = address.isPresent() ? DeliveryState.PENDING : DeliveryState.FAILED;
        delivery.failure = address.isPresent() ? null : DeliveryFailure.NO_ADDRESS;
        delivery.persist();
        return delivery;
    }

    /** All mails about an objection, the newest first. */
    public static List<Delivery> of(String reference) {
        return list("reference = ?1 order by id desc", reference);
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

    /** Where the recipient is locked for: an address moved to another row cannot be read there. */
    private String place() {
        return "delivery.recipient." + reference + "." + messageKey;
    }
}
