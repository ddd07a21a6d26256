package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectionportal.content.ItemRows.Judged;

/**
 * Writes rows of {@code content_item} that are known to be new by COPY, each straight into its partition, and counts them: the
 * one exception to what V20 asks of all who write.
 * The trigger that counts is of the whole table: it has every row put aside for it, and keeps COPY from writing several at a
 * time. Whoever inserts into the whole table is counted by it.
 */
final class NewRows {

    /** Numbers come by the thousand, and this is the first (V79). */
    private static final String NUMBER = "SELECT nextval('content_item_id')";
    private static final int NUMBERS = 1_000;

    private static final String ADD = "COPY content_item_%d (" + ItemRows.ALL + ") FROM STDIN (FORMAT binary)";

    /** What the trigger does, V51. */
    private static final String COUNT = """
            INSERT INTO item_count AS c (account_id, rules, decided, kind, year, items)
            SELECT * FROM unnest(?::bigint[], ?::bigint[], ?::smallint[], ?::text[], ?::smallint[], ?::bigint[])
            ON CONFLICT (account_id, rules, decided, kind, year) DO UPDATE SET items = c.items + excluded.items""";

    private record Counted(long account, int decided, String kind, int year) {

        private static final Comparator<Counted> ORDER = Comparator.comparingLong(Counted::account).thenComparingInt(Counted::decided)
                .thenComparing(Counted::kind).thenComparingInt(Counted::year);

        private static Counted of(Judged row) {
            StoredItem item = row.item();
            return new Counted(item.account(), row.judgement().decided(), item.kind() == null ? "" : item.kind().name(),
                    LocalDate.ofInstant(item.published(), ZoneOffset.UTC).getYear());
        }
    }

    private final Connection connection;
    private final Judge judge;
    private long next;
    private int left;

    NewRows(Connection connection, Judge judge) {
        this.connection = connection;
        this.judge = judge;
    }

    /** A number that no row has. */
    long number() throws SQLException {
        if (left == 0) {
            try (PreparedStatement select = connection.prepareStatement(NUMBER); ResultSet first = select.executeQuery()) {
                first.next();
                next = first.getLong(1);
                left = NUMBERS;
            }
        }
        left--;
        return next++;
    }

    void write(List<Judged> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        for (Map.Entry<Integer, List<Judged>> part : Partitions.split(connection, rows, row -> row.item().account()).entrySet()) {
            copy(part.getValue(), ADD.formatted(part.getKey()));
        }
        count(rows);
    }

    private void copy(List<Judged> rows, String into) throws SQLException {
        CopyRows copy = new CopyRows(ItemRows.COLUMNS, rows.size());
        long rules = judge.rules().fingerprint();
        for (Judged row : rows) {
            StoredItem item = row.item();
            copy.row().bigint(item.account()).text(item.uri()).constant(item.kind()).constant(item.audience())
                    .constant(item.container()).bool(item.privateMessage()).bool(item.isLive()).constant(item.state())
                    .bool(item.sensitive()).instant(item.published()).instant(item.version()).instant(item.placed())
                    .instant(item.publicSince()).smallint(item.marks()).text(item.excerpt()).text(item.url()).bigint(rules)
                    .smallint(row.judgement().decided()).integer(row.judgement().failing()).instant(judge.at())
                    .instant(row.judgement().review()).instant(item.doubt()).bigint(row.id());
        }
        copy.send(connection, into);
    }

    private void count(List<Judged> rows) throws SQLException {
        Map<Counted, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(Counted.of(row), 1L, Long::sum));
        List<Counted> sorted = counts.keySet().stream().sorted(Counted.ORDER).toList();
        Columns<Counted> columns = new Columns<>(connection, sorted);
        try (PreparedStatement insert = connection.prepareStatement(COUNT)) {
            insert.setArray(1, columns.of("bigint", Counted::account));
            insert.setArray(2, columns.of("bigint", counted -> judge.rules().fingerprint()));
            insert.setArray(3, columns.of("smallint", Counted::decided));
            insert.setArray(4, columns.of("text", Counted::kind));
            insert.setArray(5, columns.of("smallint", Counted::year));
            insert.setArray(6, columns.of("bigint", counts::get));
            insert.executeUpdate();
        }
    }
}
