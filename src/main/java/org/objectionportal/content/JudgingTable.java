package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.objectionportal.content.Judge.Judgement;

/** Judges stored items of one account again. Writes only those whose outcome or marks are others now. */
class JudgingTable {

    private static final String LOCK = "SELECT * FROM account WHERE id = ? FOR NO KEY UPDATE";

    private static final String WRITE = """
            UPDATE content_item c SET rules = given.rules, decided = given.decided, failing = given.failing,
                marks = given.marks, review_at = given.review_at, judged_at = given.judged_at
            FROM unnest(?::bigint[], ?::bigint[], ?::smallint[], ?::integer[], ?::smallint[], ?::timestamptz[],
                ?::timestamptz[]) AS given (id, rules, decided, failing, marks, review_at, judged_at)
            WHERE c.account_id = ? AND c.id = given.id AND (c.rules, c.failing, c.marks, c.review_at)
                IS DISTINCT FROM (given.rules, given.failing, given.marks, given.review_at)""";

    private record Judged(long id, int marks, Judgement judgement) {
    }

    private final Connection connection;
    private final Judge judge;

    JudgingTable(Connection connection, Judge judge) {
        this.connection = connection;
        this.judge = judge;
    }

    /** The account, or {@code null} if there is none, locked until the transaction ends: whoever holds it is the only writer of its items and counts. */
    Owner lock(long account) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setLong(1, account);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                Owner owner = Rows.owner(row);
                return owner.with(Periods.of(connection, List.of(owner)));
            }
        }
    }

    /** The items of {@code rows} by their number, in the order they come. */
    static Map<Long, StoredItem> read(PreparedStatement select) throws SQLException {
        Map<Long, StoredItem> items = new LinkedHashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                items.put(rows.getLong("id"), Rows.item(rows));
            }
        }
        return items;
    }

    /** @param owner locked */
    void judge(Owner owner, Map<Long, StoredItem> items) throws SQLException {
        if (items.isEmpty()) {
            return;
        }
        Set<Long> tagObjectors = new TagTable(connection).tagObjectors(owner, items.keySet());
        Map<Long, Set<String>> authors = AuthorTable.of(connection, owner.account(), items.keySet());
        Coauthors coauthors = Coauthors.read(connection, judge, items.keySet(),
                authors.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        List<Judged> judged = new ArrayList<>();
        items.forEach((id, item) -> {
            Coauthors.Finding finding = coauthors.find(id, item, owner, authors.getOrDefault(id, Set.of()));
            StoredItem marked = finding.on(item.marked(Mark.TAGS_OBJECTOR.set(item.marks(), tagObjectors.contains(id))));
            judged.add(new Judged(id, marked.marks(), judge.judge(marked, owner, finding.review())));
        });
        Columns<Judged> columns = new Columns<>(connection, judged);
        try (PreparedStatement update = connection.prepareStatement(WRITE)) {
            update.setArray(1, columns.of("bigint", Judged::id));
            update.setArray(2, columns.of("bigint", row -> judge.rules().fingerprint()));
            update.setArray(3, columns.of("smallint", row -> row.judgement().decided()));
            update.setArray(4, columns.of("integer", row -> row.judgement().failing()));
            update.setArray(5, columns.of("smallint", Judged::marks));
            update.setArray(6, columns.of("timestamptz", row -> row.judgement().review()));
            update.setArray(7, columns.of("timestamptz", row -> judge.at()));
            update.setLong(8, owner.account());
            update.executeUpdate();
        }
    }
}
