package org.objectionportal.objection;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;

import org.objectionportal.delivery.Delivery;
import org.objectionportal.delivery.DeliveryKind;
import org.objectionportal.delivery.Letter;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.identity.MailAddress;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.vault.Vault;

/**
 * The two acts of the portal, each one transaction: the objection, its mail in the outbox, and its entry in the exclusions,
 * which the database appends as it commits.
 * Either all of it is durable when the page says so, or none of it happened.
 */
@Singleton
class Objections {

    private static final int TOO_MANY_REQUESTS = 429;

    private final EntityManager entityManager;
    private final Vault vault;
    private final Clock clock;
    private final Languages languages;

    Objections(EntityManager entityManager, Vault vault, Clock clock, Languages languages) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.clock = clock;
        this.languages = languages;
    }

    /**
     * Files an objection. A person who has one that is not withdrawn, or sends the same form again, gets the one they have.
     * One that is withdrawn and still in force ends with it (V73).
     *
     * @throws WebApplicationException 429 when the person files and withdraws without end
     */
    @Transactional
    Objection file(Filing filing) {
        lock(filing.subject());
        Instant now = clock.instant();
        List<Objection> met = Objection.met(filing.subject(), filing.formKey(), now);
        Optional<Objection> same = met.stream().filter(o -> !o.isWithdrawn() || o.formKey.equals(filing.formKey())).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (Objection.areTooMany(met, now)) {
            throw new WebApplicationException(TOO_MANY_REQUESTS);
        }
        ObjectionReference reference = ObjectionReference.draw();
        byte[] grounds = filing.grounds().isEmpty() ? null : vault.lock(filing.grounds(), "objection.grounds." + reference);
        byte[] mailDigest = filing.mailAddress().flatMap(MailAddress::read).map(to -> to.digest(vault)).orElse(null);
        Objection objection = new Objection(reference, filing, grounds, mailDigest, now);
        objection.persist();
        Delivery.enqueue(letter(DeliveryKind.OBJECTION_FILED, objection, filing.language(), now), filing.mailAddress(), vault);
        return objection;
    }

    /** Withdraws an objection, which ends later; one that is withdrawn already stays as it is. Empty when it is not this person's. */
    @Transactional
    Optional<Objection> withdraw(DataSubject person, ObjectionReference reference) {
        Optional<Objection> owned = Objection.ownedForChange(person.subject(), reference);
        owned.filter(objection -> !objection.isWithdrawn()).ifPresent(objection -> {
            objection.withdraw(clock.instant());
            Instant at = objection.withdrawnAt;
            Language language = languages.findOrSource(objection.language);
            Delivery.enqueue(letter(DeliveryKind.OBJECTION_WITHDRAWN, objection, language, at), person.mailAddress(), vault);
        });
        return owned;
    }

    /** One act at a time per person, on all nodes; others do not wait. */
    private void lock(String subject) {
        entityManager.createNativeQuery("select 1 from lock_person(:subject)")
                .setParameter("subject", subject).getSingleResult();
    }

    private static Letter letter(DeliveryKind kind, Objection objection, Language language, Instant at) {
        return new Letter(kind, objection.reference, objection.subject, language, objection.jurisdiction,
                ZoneId.of(objection.zone), at, ObjectionsResource.PATH + "/" + objection.reference,
                kind == DeliveryKind.OBJECTION_FILED ? "filed" : "withdrawn", objection.endsAt());
    }
}
