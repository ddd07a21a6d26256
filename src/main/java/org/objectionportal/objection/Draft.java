package org.objectionportal.objection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What somebody typed when they were not signed in, or no longer. Nothing is filed by it. */
@Entity
class Draft extends PanacheEntityBase {

    static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    byte[] handleDigest;
    String formKey;
    /** Marks whose form it was; empty when nobody was signed in when it was opened. */
    String owner;
    byte[] grounds;
    Instant createdAt;

    static Optional<Draft> alive(byte[] handleDigest, Instant now) {
        return Draft.<Draft>findByIdOptional(handleDigest).filter(draft -> now.isBefore(draft.createdAt.plus(LIFE)));
    }

    static void forget(Instant now) {
        delete("createdAt < ?1", now.minus(LIFE));
    }
}
