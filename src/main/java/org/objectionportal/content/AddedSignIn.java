package org.objectionportal.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** A sign-in (Keycloak "sub") that somebody has proven to be theirs, too. Written by {@link AddedSignIns} alone. */
@Entity
@Immutable
public class AddedSignIn extends PanacheEntityBase {

    @Id
    public Long id;
    /** The sign-in that was added. */
    public String subject;
    /** To whose it was added. */
    public String owner;
    public Instant since;
    /** {@code null} while it is added. */
    public Instant until;

    /** Those {@code owner} has added, oldest first. */
    public static List<AddedSignIn> ownedBy(String owner) {
        return list("owner = ?1 and until is null order by id", owner);
    }

    /** To whose {@code subject} is added, if it is. */
    public static Optional<AddedSignIn> of(String subject) {
        return find("subject = ?1 and until is null", subject).firstResultOptional();
    }
}
