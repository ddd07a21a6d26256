package org.objectionportal.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.objectionportal.stack.MeasuredStack;

/** What the portal sends to PostgreSQL, by PostgreSQL's own log. */
final class Statements {

    private static final Pattern LOGGED = Pattern.compile("LOG:  (?:statement|execute [^:]+): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+|\\(:\\w+ \\|\\| :\\w+\\)(?:::\\w+)?|:\\w+|'[^']*'|(?<=[(,])null(?=[,)])");

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
        List<String> statements = new ArrayList<>();
        StringBuilder current = null;
        for (String line : log.lines().toList()) {
            Matcher start = LOGGED.matcher(line);
            if (start.find()) {
                current = new StringBuilder(start.group(1));
                statements.add("");
            } else if (!line.startsWith("\t")) {
                current = null;
            } else if (current != null) {
                current.append(' ').append(line);
            }
            if (current != null) {
                statements.set(statements.size() - 1, normal(current.toString()));
            }
        }
        // SET is said once per connection.
        return withoutWorker(statements.stream().filter(one -> !one.contains("log_statement") && !one.startsWith("set ")).toList());
    }

    /** What asks every second whether items are to be judged again, or objections end, is no part of what is measured. */
    private static List<String> withoutWorker(List<String> statements) {
        List<String> left = new ArrayList<>(statements);
        for (int at = left.size() - 1; at >= 0; at--) {
            if (left.get(at).startsWith("select * from recheck ") || left.get(at).contains("review_at <=")
                    || left.get(at).contains("ends_at <=")) {
                boolean framed = at > 0 && at + 1 < left.size() && left.get(at - 1).equals("begin") && left.get(at + 1).equals("commit");
                left.subList(framed ? at - 1 : at, framed ? at + 2 : at + 1).clear();
                at = Math.min(at, left.size());
            }
        }
        return left;
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
