package org.objectionportal.benchmark;

import java.sql.Connection;
import java.util.UUID;

import org.objectionportal.stack.MeasuredStack;

/**
 * Filing by somebody who owns very many items, against somebody who owns few: it must not touch the items. Nobody can file
 * twice, so the accounts change hands before each.
 */
final class FilingForMany {

    private static final int WARMING = 30;
    private static final int FILINGS_A_PAIR = 20;

    private final People people = new People();
    private final MeasuredStack stack;
    private final Plan plan;
    private final Report report;

    FilingForMany(MeasuredStack stack, Plan plan, Report report) {
        this.stack = stack;
        this.plan = plan;
        this.report = report;
    }

    void measure() throws Exception {
        Series[] latency = {new Series(), new Series()};
        Series[] wal = {new Series(), new Series()};
        try (Connection connection = stack.postgres().superuser()) {
            for (int i = 0; i < WARMING; i++) {
                file(connection, i % 2 == 0 ? Items.FEW : Items.MANY);
            }
            for (int pair = 0; pair < plan.pairs(); pair++) {
                for (int turn = 0; turn < 2; turn++) {
                    int side = (pair + turn) % 2;
                    Series some = new Series();
                    Series written = new Series();
                    for (int i = 0; i < FILINGS_A_PAIR; i++) {
                        double[] seen = file(connection, side == 0 ? Items.FEW : Items.MANY);
                        some.add(seen[0]);
                        written.add(seen[1]);
                    }
                    latency[side].add(some.median());
                    wal[side].add(written.median());
                }
            }
        }
        report.heading("Filing by an owner of " + plan.many() + " items against one of 1000, one at a time");
        report.row("us a filing", latency[1].text(0), latency[0].text(0), latency[1].over(latency[0]).text(2), "<= 1.15");
        report.row("bytes of WAL a filing", wal[1].text(0), wal[0].text(0), wal[1].over(wal[0]).text(2), "<= 1.15");
    }

    /** @return microseconds, and bytes of write-ahead log */
    private double[] file(Connection connection, String owner) throws Exception {
        String subject = UUID.randomUUID().toString();
        String line = people.line(connection, subject);
        Items.give(connection, owner, subject);
        double before = written(connection);
        long start = System.nanoTime();
        Browser.file(stack.portalUrl(), line);
        return new double[] {(System.nanoTime() - start) / 1_000.0, written(connection) - before};
    }

    private static double written(Connection connection) throws Exception {
        try (var row = connection.createStatement().executeQuery("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')")) {
            row.next();
            return row.getDouble(1);
        }
    }
}
