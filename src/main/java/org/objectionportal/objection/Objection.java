package org.objectionportal.objection;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.objectionportal.identity.Jurisdiction;

/**
 * A data subject's objection to the use of their content for AI training (Art. 21(1) GDPR). It is in force from the
 * instant it is filed, without anybody's decision. Its author can withdraw it; it stays in force for a week more
 * ({@link UndoWeek}), and then stays as history. Who objects again meanwhile files a new one, with which the former ends (V73).
 */
@Entity
public class Objection extends PanacheEntityBase {

    /** Filing and withdrawing more often than this helps nobody; a person's first objection is never refused. */
    private static final int MOST_IN_AN_HOUR = 10;
    private static final int LONGEST_HISTORY = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    @Column(updatable = false)
    String reference;
    @Column(updatable = false)
    String subject;
    @Column(updatable = false)
    Instant filedAt;
    @Column(updatable = false)
    String language;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Jurisdiction jurisdiction;
    @Column(updatable = false)
    String zone;
    @Column(updatable = false)
    int noticeVersion;
    @Column(updatable = false)
    byte[] grounds;
    @Column(updatable = false)
    String formKey;
    /** Finds it by its author's address without keeping that in the clear; null when they had no verified one. */
    @Column(updatable = false)
    byte[] mailDigest;
    Instant withdrawnAt;
    Instant endsAt;
    Instant endedAt;

    /** For Hibernate alone. */
    protected Objection() {
    }

    Objection(ObjectionReference reference, Filing filing, byte[] lockedGrounds, byte[] mailDigest, Instant now) {
        this.reference = reference.value();
        this.subject = filing.subject();
        this.filedAt = now;
        this.language = filing.language().tag();
        this.jurisdiction = filing.jurisdiction();
        this.zone = filing.zone().getId();
        this.noticeVersion = filing.noticeVersion();
        this.grounds = lockedGrounds;
        this.formKey = filing.formKey();
        this.mailDigest = mailDigest;
    }

    /** The objection of that person that is in force, withdrawn or not. */
    public static Optional<Objection> inForce(String subject) {
        return find("subject = ?1 and endedAt is null", subject).firstResultOptional();
    }

    /** All of a person's objections, newest first. */
    public static List<Objection> history(String subject) {
        return Objection.<Objection>find("subject = ?1 order by filedAt desc", subject).page(0, LONGEST_HISTORY).list();
    }

    /** A person's own objection; somebody else's reference finds nothing, as if it had never existed. */
    public static Optional<Objection> owned(String subject, ObjectionReference reference) {
        return find("reference = ?1 and subject = ?2", reference.value(), subject).firstResultOptional();
    }

    /** Any objection, for the support desk alone. */
    public static Optional<Objection> anybodys(ObjectionReference reference) {
        return find("reference", reference.value()).firstResultOptional();
    }

    /**
     * The newest objection of whoever had that address when they filed it, for the support desk alone.
     *
     * @param mailDigest {@link org.objectionportal.identity.MailAddress#digest}
     */
    public static Optional<Objection> anybodysNewest(byte[] mailDigest) {
        return find("mailDigest = ?1 order by filedAt desc", mailDigest).firstResultOptional();
    }

    /** A person's own objection, locked until the transaction ends, so that two withdrawals become one. */
    static Optional<Objection> ownedForChange(String subject, ObjectionReference reference) {
        return Objection.<Objection>find("reference = ?1 and subject = ?2", reference.value(), subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /**
     * The objection whose time is up for longest, for one worker alone. Call it in a short transaction.
     */
    @SuppressWarnings("unchecked")
    static Optional<Objection> due(Instant now) {
        return getEntityManager().createNativeQuery("""
                select * from objection where ends_at <= :now and ended_at is null
                order by ends_at limit 1 for update skip locked""", Objection.class)
                .setParameter("now", now).getResultStream().findFirst();
    }

    /** What a new filing meets: the objection that is not withdrawn, one filed with the same form, those of the last hour. */
    static List<Objection> met(String subject, String formKey, Instant now) {
        return list("subject = ?1 and (withdrawnAt is null or formKey = ?2 or filedAt > ?3)",
                subject, formKey, now.minus(Duration.ofHours(1)));
    }

    static boolean areTooMany(List<Objection> met, Instant now) {
        return met.stream().filter(o -> o.filedAt.isAfter(now.minus(Duration.ofHours(1)))).limit(MOST_IN_AN_HOUR).toList()
                .size() == MOST_IN_AN_HOUR;
    }

    /** It stays in force for the {@link UndoWeek}. @throws IllegalStateException when it is withdrawn already */
    void withdraw(Instant now) {
        if (isWithdrawn()) {
            throw new IllegalStateException("Objection " + reference + " is withdrawn already");
        }
        withdrawnAt = now.isBefore(filedAt) ? filedAt : now;
        endsAt = endIfWithdrawn(withdrawnAt);
    }

    /** @throws IllegalStateException when it is not withdrawn, or not for long enough, or has ended already */
    void end(Instant now) {
        if (!isWithdrawn() || !isInForce() || now.isBefore(endsAt)) {
            throw new IllegalStateException("Objection " + reference + " does not end now");
        }
        endedAt = now;
    }

    /** Until it has ended, also while it is withdrawn. */
    public boolean isInForce() {
        return endedAt == null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Until when it is in force all the same, in words; empty when it is not withdrawn, or has ended. */
    public String ending(ObjectionMessages texts) {
        return endsAt().filter(at -> isInForce()).map(at -> texts.endingText(at.atZone(zone()))).orElse("");
    }

    public ObjectionReference reference() {
        return new ObjectionReference(reference);
    }

    /** Keycloak's {@code sub} of the person who filed it. */
    public String subject() {
        return subject;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** When it was withdrawn; empty when it is not. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** When it has ended, or will; empty when it is not withdrawn. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endedAt).or(() -> Optional.ofNullable(endsAt));
    }

    /** When it would end if it were withdrawn then. */
    public Instant endIfWithdrawn(Instant at) {
        return UndoWeek.lastSecond(at, zone());
    }

    /** Tag of the language it was filed in; all mails about it are in it. */
    public String language() {
        return language;
    }

    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** The zone its times are shown in. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The version of the notice its author had before them. */
    public long noticeVersion() {
        return noticeVersion;
    }
}
