package org.objectionportal.content;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.hibernate.annotations.Immutable;

/** How much of an account came and could not be read, so that it is not eligible. Kept by the database. */
@Entity
@Table(name = "unread_count")
@Immutable
public class UnreadCount extends PanacheEntityBase {

    @Id
    public Long accountId;
    public long items;
    /** When the last of them came. */
    public Instant latest;
    /** Whether more came than are kept, so that there are at least {@link #items}. */
    public boolean more;

    /** Of those of {@code accounts} of which there is anything, by their number. */
    public static Map<Long, UnreadCount> of(Collection<Long> accounts) {
        return accounts.isEmpty() ? Map.of() : UnreadCount.<UnreadCount>list("accountId in ?1 and items > 0", accounts).stream()
                .collect(Collectors.toMap(count -> count.accountId, Function.identity()));
    }
}
