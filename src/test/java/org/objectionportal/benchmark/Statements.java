package org.objectionportal.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.objectionportal.stack.MeasuredStack;

/** What the portal sends to PostgreSQL, by PostgreSQL's own log. */
final class Statements {

    private static final Pattern LOGGED = Pattern.compile("\\[(\\d+)] LOG:  (?:statement|execute [^:]+): (.*)");
    private static final List<String> WORKERS = List.of("select * from recheck ", "review_at <=", "ends_at <=", "from programme_flips ",
            "from programme_activation ");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+|\\(:\\w+ \\|\\| :\\w+\\)(?:::\\w+)?|:\\w+|'[^']*'|(?<=[(,])null(?=[,)])");

    /** A line of the log. @param connection the process that serves it */
    private record Logged(String connection, String sql) {
    }

    private Statements() {
    }

    /** A piece of work. */
    interface Work {
        void run() throws Exception;
    }

    /** The statements, with ? for parameters, small letters and single blanks. */
    static List<String> of(MeasuredStack stack, Work work) throws Exception {
        log(stack, "all");
        long begin = Files.size(stack.postgresLog());
        work.run();
        Thread.sleep(200);
        byte[] all = Files.readAllBytes(stack.postgresLog());
        log(stack, "none");
        return logged(new String(all, (int) begin, all.length - (int) begin, StandardCharsets.UTF_8));
    }

    /** Those of a script for pgbench, in the same form. */
    static List<String> ofScript(Path script) throws IOException {
        StringBuilder sql = new StringBuilder();
        for (String line : Files.readAllLines(script)) {
            if (line.startsWith("\\gset")) {
                sql.append(';');
            } else if (!line.startsWith("\\") && !line.startsWith("--")) {
                sql.append(line).append('\n');
            }
        }
        return List.of(sql.toString().split(";")).stream().map(Statements::normal).filter(one -> !one.isEmpty()).toList();
    }

    private static List<String> logged(String log) {
        List<Logged> statements = new ArrayList<>();
        boolean within = false;
        for (String line : log.lines().toList()) {
            Matcher start = LOGGED.matcher(line);
            if (start.find()) {
                statements.add(new Logged(start.group(1), start.group(2)));
                within = true;
            } else if (within && line.startsWith("\t")) {
                Logged last = statements.remove(statements.size() - 1);
                statements.add(new Logged(last.connection(), last.sql() + ' ' + line));
            } else {
                within = false;
            }
        }
        return ofRequests(statements.stream().map(one -> new Logged(one.connection(), normal(one.sql())))
                // SET is said once per connection.
                .filter(one -> !one.sql().contains("log_statement") && !one.sql().startsWith("set ")).toList());
    }

    /**
     * Without what asks every second whether items are to be judged again or counted, objections end, other rules are in force:
     * that is no part of what is measured. A connection has one transaction at a time; of one that began before there is an end alone.
     */
    private static List<String> ofRequests(List<Logged> statements) {
        List<List<Logged>> transactions = new ArrayList<>();
        Map<String, List<Logged>> open = new HashMap<>();
        for (Logged one : statements) {
            if (one.sql().equals("begin")) {
                open.put(one.connection(), new ArrayList<>());
                transactions.add(open.get(one.connection()));
            }
            List<Logged> transaction = open.get(one.connection());
            if (transaction != null) {
                transaction.add(one);
            } else if (!one.sql().equals("commit")) {
                transactions.add(List.of(one));
            }
            if (one.sql().equals("commit")) {
                open.remove(one.connection());
            }
        }
        return transactions.stream().filter(transaction -> transaction.stream().noneMatch(one -> WORKERS.stream().anyMatch(one.sql()::contains)))
                .flatMap(List::stream).map(Logged::sql).toList();
    }

    private static String normal(String sql) {
        return PARAMETER.matcher(sql.toLowerCase(Locale.ROOT)).replaceAll("?").replaceAll("\\s+", " ").strip();
    }

    private static void log(MeasuredStack stack, String what) throws Exception {
        try (Connection connection = stack.postgres().superuser(); Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + what + "'");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("The log of PostgreSQL cannot be switched", e);
        }
        Thread.sleep(500);
    }
}
