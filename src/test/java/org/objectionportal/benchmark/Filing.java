package org.objectionportal.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.objectionportal.stack.MeasuredStack;

/** Filing by somebody who is signed in (G4a) against pgbench sending the same statements to the same PostgreSQL. */
final class Filing {

    private static final int IN_FLIGHT = 64;
    /** quarkus.datasource.jdbc.max-size */
    private static final int POOL = 20;
    private static final int DRIVER_CORE = 1;
    /** More than a second's filings can be. */
    private static final int PEOPLE_PER_SECOND = 2_500;
    private static final int SESSIONS_OF_PGBENCH = 20_000;

    private static final String WITHOUT_TRIGGERS = "-c session_replication_role=replica";
    private static final String FROM_SEQUENCE = "insert into exclusion (position, subject, effect, at, objection_id) "
            + "select nextval('benchmark_position'), (:person || :n), 'EXCLUDED', filed_at, id from objection where reference = :n;\n";

    private final People people = new People();
    private final MeasuredStack stack;
    private final Plan plan;
    private final Report report;
    private int pgbenchRuns;

    Filing(MeasuredStack stack, Plan plan, Report report) {
        this.stack = stack;
        this.plan = plan;
        this.report = report;
    }

    void measure() throws Exception {
        Path same = Programs.unpack("filing.sql", stack.home());
        Path free = Files.writeString(stack.home().resolve("filing-from-sequence.sql"),
                Files.readString(same).replaceAll("(?m)^commit;$", FROM_SEQUENCE + "commit;"));
        prepare();
        requireSame(same);
        file(people(plan.warmUp()), plan.warmUp());
        List<Run> runs = List.of(seconds -> file(people(0), seconds), seconds -> bench(same, IN_FLIGHT, "", seconds),
                seconds -> bench(same, POOL, "", seconds), seconds -> bench(free, IN_FLIGHT, WITHOUT_TRIGGERS, seconds));
        Series[] rate = series(runs.size());
        Series[] cpu = series(runs.size());
        Series[] wal = series(runs.size());
        for (int pair = 0; pair < plan.pairs(); pair++) {
            people(plan.seconds());
            for (int turn = 0; turn < runs.size(); turn++) {
                int side = pair % 2 == 0 ? turn : runs.size() - 1 - turn;
                double cpuBefore = cpu();
                double walBefore = wal();
                double[] seen = runs.get(side).of(plan.seconds());
                rate[side].add(seen[1]);
                cpu[side].add((cpu() - cpuBefore) / seen[0]);
                wal[side].add((wal() - walBefore) / seen[0]);
            }
        }
        report.heading("Filing, 64 in flight, durable, against pgbench with the same statements");
        report.row("filings/s (G4a)", rate[0].text(0), rate[1].text(0), rate[0].over(rate[1]).text(2), ">= 0.75 (0.90)");
        report.row("CPU us/filing, portal and PostgreSQL; pgbench: PostgreSQL alone", cpu[0].text(0), cpu[1].text(0),
                cpu[0].over(cpu[1]).text(2), "-");
        report.row("bytes of WAL per filing (G4c)", wal[0].text(0), wal[1].text(0), wal[0].over(wal[1]).text(2), "<= 1.1 (1.0)");
        report.row("filings/s, pgbench with as many connections as the portal has: " + POOL, rate[0].text(0), rate[2].text(0),
                rate[0].over(rate[2]).text(2), ">= 0.75 (0.90)");
        report.row("CPU us/filing, the same", cpu[0].text(0), cpu[2].text(0), cpu[0].over(cpu[2]).text(2), "-");
        report.row("filings/s, pgbench drawing the position from a sequence, which locks nobody out", rate[0].text(0), rate[3].text(0),
                rate[0].over(rate[3]).text(2), "-");
    }

    /** Something to measure. */
    private interface Run {
        /** @return how many were filed, and how many per second */
        double[] of(int seconds) throws Exception;
    }

    /** Signs in who will file in so many seconds. */
    private Path people(int seconds) throws Exception {
        Path lines = stack.home().resolve("people");
        if (seconds > 0) {
            try (Connection connection = stack.postgres().superuser()) {
                people.signIn(connection, PEOPLE_PER_SECOND * seconds, lines);
            }
        }
        return lines;
    }

    private double[] file(Path lines, int seconds) throws Exception {
        try (Connection connection = stack.postgres().superuser()) {
            long before = count(connection);
            Wrk seen = Wrk.run(stack.home(), DRIVER_CORE, IN_FLIGHT, seconds, stack.portalUrl() + "/en/objection",
                    List.of(), "file.lua", lines.toString(), stack.portalUrl());
            long rows = settled(connection) - before;
            if (seen.bad() > 0 || rows < seen.good() || rows > seen.good() + IN_FLIGHT) {
                throw new IllegalStateException(seen + " filings, but " + rows + " rows");
            }
            return new double[] {rows, seen.perSecond()};
        }
    }

    private double[] bench(Path script, int clients, String options, int seconds) throws Exception {
        // Digits of the same length as what the portal sends: subjects 36, keys 64, references 14, digests 32, addresses 52.
        Pgbench seen = Pgbench.run(stack, script, clients, seconds, options, Map.of("run", String.valueOf(pgbenchRuns++), "i", "0",
                "sessions", String.valueOf(SESSIONS_OF_PGBENCH), "person", "p".repeat(22), "form", "f".repeat(50),
                "digest", "d".repeat(18), "recipient", "m".repeat(38)));
        return new double[] {seen.transactions(), seen.perSecond()};
    }

    private void prepare() throws Exception {
        try (Connection connection = stack.postgres().superuser(); Statement statement = connection.createStatement()) {
            statement.execute("create sequence benchmark_position start 1000000000000");
            statement.execute("grant all on benchmark_position to portal");
            statement.execute("grant set on parameter session_replication_role to portal");
            statement.execute("""
                    insert into session (handle_digest, subject, keycloak_sid, role, claims, created_at, last_seen_at)
                    select (repeat('d', 18) || (10000000000000 + n))::bytea, gen_random_uuid()::text, gen_random_uuid()::text,
                      'data-subject', decode(repeat('00', 920), 'hex'), now(), now()
                    from generate_series(0, %d) n""".formatted(SESSIONS_OF_PGBENCH));
            statement.execute("vacuum analyze");
        }
    }

    /** The comparison holds only as long as the script says what the portal says. */
    private void requireSame(Path script) throws Exception {
        List<String> sent;
        try (Connection connection = stack.postgres().superuser()) {
            Path lines = stack.home().resolve("one");
            people.signIn(connection, 1, lines);
            String line = Files.readString(lines);
            sent = Statements.of(stack, () -> Browser.file(stack.portalUrl(), line));
        }
        List<String> written = Statements.ofScript(script);
        report.say("A filing is %d statements:%n%s", sent.size(), String.join("\n", sent));
        if (!sent.equals(written)) {
            throw new IllegalStateException("The portal and " + script.getFileName() + " differ. The script:\n"
                    + String.join("\n", written));
        }
    }

    private static Series[] series(int count) {
        return Stream.generate(Series::new).limit(count).toArray(Series[]::new);
    }

    private double cpu() {
        return Cpu.of(stack.postgresProcess()) + Cpu.of(stack.portalProcess());
    }

    private double wal() throws Exception {
        return number("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')");
    }

    /** Once those that were in flight when wrk left are through. */
    private long settled(Connection connection) throws Exception {
        long rows = count(connection);
        for (int quiet = 0; quiet < 3; quiet++) {
            Thread.sleep(500);
            long now = count(connection);
            quiet = now > rows ? -1 : quiet;
            rows = now;
        }
        return rows;
    }

    private long count(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from objection")) {
            row.next();
            return row.getLong(1);
        }
    }

    private double number(String query) throws Exception {
        try (Connection connection = stack.postgres().superuser(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
