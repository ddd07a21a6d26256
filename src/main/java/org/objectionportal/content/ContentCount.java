package org.objectionportal.content;

import java.util.Collection;
import java.util.List;

import org.hibernate.annotations.Immutable;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Level;
import org.objectionportal.eligibility.LevelOutcome;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** How many items of an account, of one kind and year, one rule set decided in one way. Kept by the database. */
@Entity
@Table(name = "item_count")
@IdClass(ContentCount.Key.class)
@Immutable
class ContentCount extends PanacheEntityBase {

    record Key(Long accountId, Long rules, Short decided, String kind, Short year) {
    }

    @Id
    @Column(name = "account_id")
    public Long accountId;
    @Id
    public Long rules;
    /** Code of the deciding item-level reason; 0 if all pass. */
    @Id
    public Short decided;
    /** Name of the kind; empty if it is not known. */
    @Id
    public String kind;
    /** In which they were published, in UTC. */
    @Id
    public Short year;
    public long items;

    /** {@code null} if it is not known. */
    Kind kind() {
        return kind.isEmpty() ? null : Kind.valueOf(kind);
    }

    static List<ContentCount> of(Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of() : list("accountId in ?1 and items > 0", accounts);
    }

    /** The item-level outcome as far as it decides: later reasons are left out. */
    LevelOutcome outcome() {
        return LevelOutcome.ofBits(Level.ITEM, decided == 0 ? 0 : 1 << decided);
    }
}
