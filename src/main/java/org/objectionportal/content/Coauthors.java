package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.objectionportal.content.ExclusionTable.Excluded;
import org.objectionportal.eligibility.AccountFacts;
import org.objectionportal.eligibility.Reason;

/**
 * What speaks against items because of those who wrote them with the owner of the account (H12): everything the rules
 * would say, were each of them its only author. Stored with the item as marks, as their facts are those of others.
 */
class Coauthors {

    private static final String READ = Rows.ACCOUNT + "WHERE a.uri = ANY (?)";

    /** See V70: who judges sees an objection, or the objection sees what is judged. */
    private static final String LOCK = """
            SELECT pg_advisory_xact_lock_shared(hashtextextended(who, 70)) FROM unnest(?::text[]) AS who ORDER BY who""";

    /** A source that is fresh again is seen within a day. */
    private static final Duration SOURCES_ARE_ASKED = Duration.ofDays(1);

    private record Coauthor(Owner account, AccountFacts facts) {
    }

    /**
     * What was found.
     *
     * @param excluded whether the owner has left the item out by another account of theirs
     * @param review   when to look again because of time alone, or {@code null}
     */
    record Finding(boolean objects, boolean unfit, boolean excluded, Instant review) {

        StoredItem on(StoredItem item) {
            int marks = Mark.COAUTHOR_UNFIT.set(Mark.COAUTHOR_OBJECTS.set(item.marks(), objects), unfit);
            return item.marked(Mark.EXCLUDED_AS_COAUTHOR.set(marks, excluded));
        }

        private Finding and(Finding other) {
            return new Finding(objects || other.objects, unfit || other.unfit, excluded || other.excluded, earlier(review, other.review));
        }
    }

    private final Judge judge;
    private final Map<String, Coauthor> known = new HashMap<>();
    private final Map<Long, Excluded> excluded;

    private Coauthors(Judge judge, Map<Long, Excluded> excluded) {
        this.judge = judge;
        this.excluded = excluded;
    }

    /** @param items numbers of those that are stored already; @param authors identifiers of the accounts of those who wrote any */
    static Coauthors read(Connection connection, Judge judge, Collection<Long> items, Collection<String> authors) throws SQLException {
        Coauthors coauthors = new Coauthors(judge, new ExclusionTable(connection).of(items));
        if (authors.isEmpty()) {
            return coauthors;
        }
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setArray(1, connection.createArrayOf("text", authors.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    coauthors.known.put(rows.getString("uri"), new Coauthor(Rows.owner(rows),
                            Rows.accountFacts(rows)));
                }
            }
        }
        List<String> subjects = coauthors.known.values().stream().map(author -> author.account().subject())
                .filter(Objects::nonNull).distinct().toList();
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            lock.executeQuery().close();
        }
        Map<Long, List<Period>> objections = Periods.of(connection, coauthors.known.values().stream().map(Coauthor::account).toList());
        coauthors.known.replaceAll((uri, author) -> new Coauthor(author.account().with(objections), author.facts()));
        return coauthors;
    }

    /** @param id number of {@code item}; @param authors who wrote it with {@code owner} */
    Finding find(long id, StoredItem item, Owner owner, Collection<String> authors) {
        Excluded out = excluded.getOrDefault(id, Excluded.NOBODY);
        return authors.stream().map(author -> find(item, owner, known.get(author), out.authors().contains(author)))
                .reduce(new Finding(false, false, out.byOwner(), null), Finding::and);
    }

    /** @param out whether {@code author} has left it out */
    private Finding find(StoredItem item, Owner owner, Coauthor author, boolean out) {
        if (author == null) {
            return new Finding(false, true, false, null);
        }
        Set<Reason> outcome = judge.rules().account(author.facts(), judge.at()).failing();
        // Another account of the same person adds no objection to theirs, which is laid over all that is theirs.
        boolean same = author.account().subject() != null && author.account().subject().equals(owner.subject());
        boolean objects = outcome.contains(Reason.OBJECTION_IN_FORCE) || !same && (out || author.account().objections().stream()
                .anyMatch(period -> period.until() == null || period.covers(item.published())));
        boolean adult = Boolean.TRUE.equals(author.account().adultAt(item.published(), judge.rules().programme()));
        boolean stale = author.facts().asOf() == null || outcome.contains(Reason.STALE_SOURCE);
        // The owner's own row says the same, unless two accounts came to them at once before V80, and could not share.
        return new Finding(objects, !outcome.isEmpty() || !adult, out && same, earlier(judge.rules().accountChanges(author.facts(), judge.at()).orElse(null),
                stale ? judge.at().plus(SOURCES_ARE_ASKED) : null));
    }

    static Instant earlier(Instant one, Instant other) {
        return Stream.of(one, other).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
