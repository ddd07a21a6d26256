package org.objectionportal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hibernate.annotations.Immutable;
import org.objectionportal.eligibility.AccountFacts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An account on one product, with which items were published. Written by the ingest alone. */
@Entity
@Immutable
public class Account extends PanacheEntityBase {

    @Id
    public Long id;
    /** The platform's identifier of the account. */
    public String uri;
    /** Keycloak "sub" of the data subject it is linked to, or {@code null}. */
    public String subject;
    /** Code of the product, such as {@code FACEBOOK}. */
    public String product;
    public String name;
    /** Date of birth, or {@code null}; never together with {@link #adult}. */
    @Column(name = "birth_date")
    public LocalDate birthDate;
    public Boolean adult;
    /** ISO 3166-1 alpha-2 code, or {@code null}. */
    public String region;
    public Instant version;

    /** The accounts linked to {@code subject}, oldest first. */
    static List<Account> linkedTo(String subject) {
        return list("subject = ?1 order by id", subject);
    }

    /** The country of a person by the account that was linked first and tells one. */
    public static Optional<String> regionOf(String subject) {
        return firstRegion(linkedTo(subject));
    }

    static Optional<String> firstRegion(Collection<Account> accounts) {
        return accounts.stream().map(account -> account.region).filter(Objects::nonNull).findFirst();
    }

    AccountFacts facts() {
        return new AccountFacts(birthDate, adult, region);
    }
}
