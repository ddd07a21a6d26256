package org.objectionportal.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk saw.
 *
 * @param good    answers with the expected status
 * @param bad     all others, and broken connections
 * @param seconds how long it ran
 * @param p50     median latency in microseconds
 */
record Wrk(long good, long bad, double seconds, double p50) {

    private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+)");

    double perSecond() {
        return good / seconds;
    }

    /** One thread, pinned to a core. @param script reports by the line RESULT @param arguments for the script */
    static Wrk run(Path directory, int core, int connections, int seconds, String url, List<String> headers, String script,
            String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("taskset", "-c", String.valueOf(core), "wrk", "-t1",
                "-c" + connections, "-d" + seconds + "s", "--timeout", "10s", "-s", Programs.unpack(script, directory).toString()));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add(url);
        command.add("--");
        command.addAll(List.of(arguments));
        String printed = Programs.run(directory, Map.of(), command);
        Matcher result = RESULT.matcher(printed);
        if (!result.find()) {
            throw new IllegalStateException("wrk reported nothing:\n" + printed);
        }
        return new Wrk(Long.parseLong(result.group(1)), Long.parseLong(result.group(2)),
                Long.parseLong(result.group(3)) / 1e6, Double.parseDouble(result.group(4)));
    }
}
