package org.objectionportal.benchmark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.objectionportal.stack.MeasuredStack;
import org.objectionportal.stack.Postgres;

/**
 * What pgbench saw.
 *
 * @param transactions how many
 * @param perSecond    without the time to connect
 * @param p50          median latency of a transaction in microseconds
 */
record Pgbench(long transactions, double perSecond, double p50) {

    private static final Pattern COUNT = Pattern.compile("actually processed: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** Runs a script over prepared statements. @param options of the connections @param values of its variables */
    static Pgbench run(MeasuredStack stack, Path script, int clients, int seconds, String options,
            Map<String, String> values)
            throws IOException, InterruptedException {
        Path logs = Files.createTempDirectory(stack.home(), "pgbench");
        List<String> command = new ArrayList<>(List.of("pgbench", "-h", "127.0.0.1", "-p",
                String.valueOf(stack.databasePort()), "-U", Postgres.PORTAL, "-n", "-M", "prepared", "-j", "1", "-c",
                String.valueOf(clients), "-T", String.valueOf(seconds), "-l", "--log-prefix=" + logs.resolve("log"),
                "-f", script.toString()));
        values.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.add(Postgres.PORTAL);
        String printed = Programs.run(stack.home(), Map.of("PGPASSWORD", stack.postgres().password(), "PGOPTIONS", options), command);
        Matcher count = COUNT.matcher(printed);
        Matcher rate = RATE.matcher(printed);
        if (!count.find() || !rate.find() || !printed.contains("failed transactions: 0 ")) {
            throw new IllegalStateException("pgbench did not do what it should:\n" + printed);
        }
        return new Pgbench(Long.parseLong(count.group(1)), Double.parseDouble(rate.group(1)), median(logs));
    }

    private static double median(Path logs) throws IOException {
        List<Double> latencies = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(logs)) {
            for (Path file : files) {
                Files.readAllLines(file).forEach(line -> latencies.add(Double.valueOf(line.split(" ")[2])));
            }
        }
        return Series.median(latencies);
    }
}
