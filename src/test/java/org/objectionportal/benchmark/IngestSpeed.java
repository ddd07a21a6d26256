package org.objectionportal.benchmark;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.objectionportal.archive.IngestClient;
import org.objectionportal.archive.PortalSink;
import org.objectionportal.archive.Tally;
import org.objectionportal.stack.MeasuredStack;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Content through the ingest, judged, counted and with its history (G5e), against a plain COPY of the very rows that came of
 * it into a table with the same keys and indexes, but without triggers.
 */
final class IngestSpeed {

    private static final int PEOPLE = 200;

    private final MeasuredStack stack;
    private final Plan plan;
    private final Report report;

    IngestSpeed(MeasuredStack stack, Plan plan, Report report) {
        this.stack = stack;
        this.plan = plan;
        this.report = report;
    }

    void measure() throws Exception {
        Tally tally = new Tally();
        PortalSink sink = new PortalSink(new IngestClient(URI.create(stack.portalUrl()), stack.startKeycloak()), tally);
        Series taken = new Series();
        Series copied = new Series();
        try (Connection connection = stack.postgres().superuser(); Statement statement = connection.createStatement()) {
            statement.execute("create table plain (like content_item including defaults including constraints including indexes)");
            // The first one warms both up.
            for (int pair = 0; pair <= plan.pairs(); pair++) {
                long last = number(statement, "select coalesce(max(id), 0) from content_item");
                double rate = take(sink, pair + 1);
                double copy = copy(connection, statement, last);
                if (pair > 0) {
                    taken.add(rate);
                    copied.add(copy);
                }
            }
        }
        stack.stopKeycloak();
        if (tally.refused() > 0) {
            throw new IllegalStateException("The portal refused lines:\n" + tally);
        }
        report.heading("Ingest, one batch of 1,000 lines after the other, against a plain COPY of the same rows");
        report.row("items/s (G5e)", taken.text(0), copied.text(0), taken.over(copied).text(2), ">= 0.7 (0.85)");
    }

    /** Items a second. */
    private double take(PortalSink sink, long seed) throws Exception {
        List<ObjectNode> accounts = new ArrayList<>();
        List<ObjectNode> items = new ArrayList<>();
        new GeneratedContent(seed, PEOPLE, plan.ingested(), Instant.now())
                .write(line -> (line.path("type").textValue().equals("Person") ? accounts : items).add(line));
        for (ObjectNode account : accounts) {
            sink.add(account);
        }
        sink.flush();
        long start = System.nanoTime();
        for (ObjectNode item : items) {
            sink.add(item);
        }
        sink.flush();
        return items.size() / ((System.nanoTime() - start) / 1e9);
    }

    /** Rows a second. @param last the number of the last item there was before */
    private double copy(Connection connection, Statement statement, long last) throws Exception {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        Path rows = stack.home().resolve("rows");
        try (var out = Files.newOutputStream(rows)) {
            copy.copyOut("copy (select * from content_item where id > " + last + ") to stdout", out);
        }
        statement.execute("truncate plain");
        long start = System.nanoTime();
        long count;
        try (InputStream in = Files.newInputStream(rows)) {
            count = copy.copyIn("copy plain from stdin", in, 1 << 16);
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private static long number(Statement statement, String query) throws Exception {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
