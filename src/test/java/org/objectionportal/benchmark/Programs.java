package org.objectionportal.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The programs of the machine that are measured with. */
final class Programs {

    private Programs() {
    }

    /** @throws IllegalStateException naming the Debian packages when one is missing */
    static void require() {
        List<String> missing = Stream.of("nginx", "wrk", "pgbench", "taskset").filter(name -> path(name) == null).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Missing: " + missing
                    + ". They are in Debian's packages: apt-get install nginx-light wrk postgresql-contrib util-linux");
        }
    }

    /** Runs a program to its end. @return what it printed @throws IllegalStateException when it failed */
    static String run(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + printed);
            }
            return printed;
        } finally {
            process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    /** A file of the class path as one on disk. */
    static Path unpack(String name, Path directory) throws IOException {
        Path file = directory.resolve(name);
        try (var in = Programs.class.getResourceAsStream("/benchmark/" + name)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private static File path(String name) {
        return Stream.of("/usr/sbin/", "/usr/bin/", "/usr/local/bin/").map(directory -> new File(directory + name))
                .filter(File::canExecute).findFirst().orElse(null);
    }
}
