package org.objectionportal.content;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** One stretch of time in which a {@link Mark} was on an item or an account. Written by {@link ItemMarks} alone. */
@Entity
@Immutable
public class ItemMark extends PanacheEntityBase {

    private static final int LONGEST_HISTORY = 100;

    @Id
    public Long id;
    public Long accountId;
    /** {@code null}: the account itself. */
    public Long itemId;
    @Enumerated(EnumType.STRING)
    public Mark kind;
    /** Of a dispute; else {@code null}. */
    @Enumerated(EnumType.STRING)
    public DisputeGround ground;
    /** Keycloak "sub" of whoever did it. */
    public String placedBy;
    public Instant since;
    /** {@code null} while it is on it. */
    public Instant until;
    public String endedBy;

    /** What was and is on {@code item}, newest first. The caller has to know that the item may be seen. */
    public static List<ItemMark> of(ContentItem item) {
        return ItemMark.<ItemMark>find("accountId = ?1 and itemId = ?2 order by since desc, id desc", item.accountId, item.id)
                .page(0, LONGEST_HISTORY).list();
    }

    /** What the owner of {@code account} disputes of its {@code item}. The caller has to know that the item may be seen. */
    public static Optional<ItemMark> dispute(Account account, ContentItem item) {
        return item.has(Mark.DISPUTED) ? dispute(account, item.id) : Optional.empty();
    }

    /** What the owner of {@code account} disputes of it. The caller has to know that the account may be seen. */
    public static Optional<ItemMark> dispute(Account account) {
        return account.disputed ? dispute(account, 0) : Optional.empty();
    }

    /** Only what they, or the sign-in they have added, have said: a former owner's words are nobody else's. */
    private static Optional<ItemMark> dispute(Account account, long item) {
        return find("accountId = ?1 and coalesce(itemId, 0) = ?2 and kind = ?3 and until is null and placedBy in ?4", account.id, item,
                Mark.DISPUTED, Stream.of(account.subject, account.addedAs).filter(Objects::nonNull).toList()).firstResultOptional();
    }
}
