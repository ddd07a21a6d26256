package org.objectionportal.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running process of the stack and its log. */
final class Child {

    private static final int LAST_LINES = 15;

    private final String name;
    private final Process process;
    private final Path log;
    private final String stopSignal;

    Child(String name, Process process, Path log, String stopSignal) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.stopSignal = stopSignal;
    }

    String name() {
        return name;
    }

    Process process() {
        return process;
    }

    String stopSignal() {
        return stopSignal;
    }

    /** Asks the process to end; does not wait. */
    void signal() throws IOException {
        // The shell's own kill: not every machine has the program.
        new ProcessBuilder("sh", "-c", "kill -" + stopSignal + " " + process.pid())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Waits for the end, and forces it when the patience is over. */
    void end(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** @throws StackFailure with the last lines of the log when the process has ended */
    void requireAlive() {
        if (!process.isAlive()) {
            throw died();
        }
    }

    StackFailure died() {
        return new StackFailure(name + " has ended with code " + process.exitValue() + ". The last lines of " + log
                + ":\n" + lastLines());
    }

    String lastLines() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(the log cannot be read)";
        }
    }
}
