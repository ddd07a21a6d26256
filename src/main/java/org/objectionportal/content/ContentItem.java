package org.objectionportal.content;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.hibernate.annotations.Immutable;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Query;
import jakarta.persistence.Table;

/** One thing somebody published, in its latest version. Written by JDBC alone, not by this entity. */
@Entity
@Table(name = "content_item")
@IdClass(ContentItem.Key.class)
@Immutable
public class ContentItem extends PanacheEntityBase {

    /** The account comes first: it is what the table is partitioned by. */
    public record Key(Long accountId, Long id) {
    }

    @Id
    @Column(name = "account_id")
    public Long accountId;
    @Id
    public Long id;
    /** The platform's identifier of the item. */
    public String uri;
    /** {@code null} if not known. */
    @Enumerated(EnumType.STRING)
    public Kind kind;
    /** {@code null} if not known. */
    @Enumerated(EnumType.STRING)
    public Audience audience;
    /** {@code null} if not known. */
    @Enumerated(EnumType.STRING)
    public Container container;
    @Column(name = "private_message")
    public Boolean privateMessage;
    /** Where it stands; if it is deleted, {@link #excerpt} is empty. {@code null} in rows of the version before. */
    @Enumerated(EnumType.STRING)
    public ItemState state;
    public boolean sensitive;
    /** Since when everybody can see it; {@code null}: since it was published, if they can. */
    public Instant publicSince;
    public Instant published;
    public Instant version;
    /** Plain text of at most 280 code points; other people's words: escape it. */
    public String excerpt;
    /** An https address, or {@code null}. */
    public String url;
    /** Fingerprint of the rules that gave {@link #failing}. */
    public long rules;
    public short decided;
    /** The failing item-level reasons, as {@code LevelOutcome.bits()}. */
    public int failing;
    /** Bits of {@link Mark}. */
    public short marks;
    /** Since when the row is as it is, its outcome included. */
    public Instant judgedAt;
    /** When time alone will change its outcome, or {@code null}. */
    public Instant reviewAt;

    /** Whether {@code mark} is on it. */
    public boolean has(Mark mark) {
        return mark.in(marks);
    }

    /** The item with this number, if it is of one of {@code accounts}. */
    static Optional<ContentItem> owned(Collection<Long> accounts, long id) {
        return accounts.isEmpty() ? Optional.empty()
                : find("accountId in ?1 and id = ?2", accounts, id).firstResultOptional();
    }

    @SuppressWarnings("unchecked")
    static List<ContentItem> list(ContentQuery query) {
        Query statement = getEntityManager().createNativeQuery(query.sql(), ContentItem.class);
        for (int i = 0; i < query.parameters().size(); i++) {
            statement.setParameter(i + 1, query.parameters().get(i));
        }
        return statement.getResultList();
    }
}
