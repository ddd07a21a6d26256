package org.objectionportal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.objectionportal.eligibility.AccountFacts;
import org.objectionportal.eligibility.AccountState;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** An account on one product, with which items were published. Written by the ingest, by its owner's disputes, and by {@link AddedSignIns}. */
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
    /** Since when {@link #adult} is known to be true, or {@code null}. */
    public Instant adultSince;
    /** {@code null} if not known. */
    @Enumerated(EnumType.STRING)
    public AccountState state;
    /** Whether only those its owner lets in see what it publishes; {@code null} if not known. */
    public Boolean hidden;
    /** Since when it is not hidden, or {@code null} if it never was as far as we know. */
    public Instant publicSince;
    /** When its owner was told about the programme, or {@code null}. */
    public Instant notifiedAt;
    /** Up to when the platform has told everything of this account alone, or {@code null}. */
    public Instant asOf;
    /** Whether its owner disputes what is known of it; {@link ItemMarks} says since when and why. */
    public boolean disputed;
    /** The subject the platform names, where {@link #subject} has proven to be its owner, too; else {@code null}. */
    public String addedAs;
    /** The subject it was unlinked from while their objection was in force (H14), or {@code null}. */
    public String keptOf;
    /** Since when this row is as it is. */
    public Instant changedAt;
    /** Up to when the platform has told everything of the product, or {@code null}. */
    @Formula("(select max(s.as_of) from content_source s where s.product = product)")
    Instant sourceAsOf;
    /** Whether the stored outcomes of its items are out of date; shown as being checked again. */
    @Formula("(exists (select 1 from recheck r where r.account_id = id and r.done_at is null))")
    public boolean beingRejudged;

    /** The accounts linked to {@code subject}, oldest first. */
    public static List<Account> linkedTo(String subject) {
        return list("subject = ?1 order by id", subject);
    }

    /** What would come with {@code subject}, were it added: what platforms say is of it, and what it has added. Oldest first. */
    public static List<Account> comingWith(String subject) {
        return list("subject = ?1 or addedAs = ?1 order by id", subject);
    }

    /** The country of a person by the account that was linked first and tells one. */
    public static Optional<String> regionOf(String subject) {
        return find("select region from Account where subject = ?1 and region is not null order by id", subject)
                .project(String.class).firstResultOptional();
    }

    /** The same, from what is read already. */
    public static Optional<String> firstRegion(Collection<Account> accounts) {
        return accounts.stream().map(account -> account.region).filter(Objects::nonNull).findFirst();
    }

    /** Up to when everything of this account is known, or {@code null}. */
    public Instant knownAsOf() {
        return asOf == null || sourceAsOf != null && sourceAsOf.isAfter(asOf) ? sourceAsOf : asOf;
    }

    /** What the rules read. */
    public AccountFacts facts() {
        return new AccountFacts(birthDate, adult, adultSince, region, state, hidden,
                publicSince == null ? Instant.EPOCH : publicSince, notifiedAt, knownAsOf(), disputed, keptOf != null,
                beingRejudged);
    }
}
