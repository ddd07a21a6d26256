package org.objectionportal.benchmark;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;

import org.objectionportal.archive.ServiceToken;
import org.objectionportal.stack.MeasuredStack;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Content through the ingest, judged, counted and with its history (G5e), against a plain COPY on one connection of the very
 * rows that came of it, into a table with the same partitions, keys, indexes and checks, but without triggers of ours. Both
 * tables grow alike, and both have the whole machine.
 */
final class IngestSpeed {

    private static final int PEOPLE = 200;
    private static final int PARTITIONS = 16;
    private static final int AT_A_TIME = 4;
    /** Pairs until the JVM has compiled what it runs. */
    private static final int WARM_UP = 4;
    /** More than elsewhere: the server's own work between the turns falls into some of them. */
    private static final int TIMES = 2;

    /** Of the turns of one kind: items and rows a second, and CPU time for each item, in microseconds. */
    private record Rates(Series taken, Series copied, Series portal, Series postgres) {

        private Rates() {
            this(new Series(), new Series(), new Series(), new Series());
        }

        private void report(Report report, String what, String goal) {
            report.row(what, taken.text(0), copied.text(0), taken.over(copied).text(2), goal);
            report.row("CPU us/item of these, portal, and PostgreSQL beside it", portal.text(1), postgres.text(1), "", "none");
        }
    }

    private final MeasuredStack stack;
    private final Plan plan;
    private final Report report;
    private final URI address;

    IngestSpeed(MeasuredStack stack, Plan plan, Report report) {
        this.stack = stack;
        this.plan = plan;
        this.report = report;
        address = URI.create(stack.portalUrl() + "/api/ingest");
    }

    void measure() throws Exception {
        ServiceToken token = stack.startKeycloak();
        Rates four = new Rates();
        Rates one = new Rates();
        Memory memory = new Memory(stack.portalProcess());
        String before = "";
        try (Connection connection = stack.postgres().superuser(); Statement statement = connection.createStatement()) {
            makePlain(statement);
            for (int pair = 0; pair < WARM_UP; pair++) {
                turn(connection, token, 2 * pair + 1, AT_A_TIME, new Rates());
                turn(connection, token, 2 * pair + 2, 1, new Rates());
            }
            before = memory.text();
            for (int pair = WARM_UP; pair < WARM_UP + TIMES * plan.pairs(); pair++) {
                turn(connection, token, 2 * pair + 1, AT_A_TIME, four);
                turn(connection, token, 2 * pair + 2, 1, one);
            }
        }
        report.heading("Ingest, batches of 1,000 lines, against a plain COPY of the same rows");
        four.report(report, "items/s, " + AT_A_TIME + " batches at a time (G5e)", ">= 0.7 (0.85)");
        one.report(report, "items/s, one batch after the other", "none");
        report.row("memory of the portal, MiB, after the last turn and after the warm-up", memory.text(), before, "", "flat");
        stack.stopKeycloak();
    }

    private static void makePlain(Statement statement) throws Exception {
        statement.execute("""
                create table plain (like content_item including defaults including constraints including indexes,
                  foreign key (account_id) references account) partition by hash (account_id)""");
        for (int partition = 0; partition < PARTITIONS; partition++) {
            // Autovacuum would analyse it while the portal is measured.
            statement.execute("""
                    create table plain_%1$d partition of plain for values with (modulus %2$d, remainder %1$d)
                      with (autovacuum_enabled = off)""".formatted(partition, PARTITIONS));
        }
    }

    private void turn(Connection connection, ServiceToken token, long seed, int lanes, Rates rates) throws Exception {
        Lanes sent = new Lanes(new GeneratedContent(seed, PEOPLE, plan.ingested(), Instant.now()), lanes);
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
            double portalBefore = Cpu.of(stack.portalProcess());
            double postgresBefore = Cpu.of(stack.postgresProcess());
            rates.taken.add(sent.send(address, token.get()));
            rates.portal.add((Cpu.of(stack.portalProcess()) - portalBefore) / plan.ingested());
            rates.postgres.add((Cpu.of(stack.postgresProcess()) - postgresBefore) / plan.ingested());
            Path rows = export(connection, seed);
            statement.execute("checkpoint");
            rates.copied.add(copy(connection, rows));
        }
    }

    /** @param seed the content's, which its accounts are named by */
    private Path export(Connection connection, long seed) throws Exception {
        Path rows = stack.home().resolve("rows");
        try (var out = Files.newOutputStream(rows)) {
            copyApi(connection).copyOut("copy (select c.* from content_item c join account a on a.id = c.account_id"
                    + " where a.uri like 'https://generated.example/" + seed + "/%') to stdout", out);
        }
        return rows;
    }

    /** Rows a second. */
    private static double copy(Connection connection, Path rows) throws Exception {
        long start = System.nanoTime();
        long count;
        try (InputStream in = Files.newInputStream(rows)) {
            count = copyApi(connection).copyIn("copy plain from stdin", in, 1 << 16);
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private static CopyManager copyApi(Connection connection) throws Exception {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
