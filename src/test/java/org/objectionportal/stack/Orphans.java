package org.objectionportal.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Notes of the processes that were started, one file each, so that a start after `kill -9` finds and stops what the
 * killed launcher left. A process is known by its number and its start time: numbers come back.
 */
final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Path directory;

    Orphans(Path directory) {
        this.directory = directory;
    }

    void note(Process child, String name) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(file(child.pid()),
                String.join("\n", name, identity(child.toHandle()), identity(ProcessHandle.current())));
    }

    void forget(Process child) throws IOException {
        Files.deleteIfExists(file(child.pid()));
    }

    /** Stops the children of launchers that are dead; those of living ones, a test run beside the demo, stay. */
    void stop(Progress progress) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                stop(file, progress);
            }
        }
    }

    private static void stop(Path file, Progress progress) throws IOException {
        List<String> note;
        try {
            note = Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return; // its launcher has just forgotten it
        }
        if (note.size() == 3) {
            if (alive(note.get(2)).isPresent()) {
                return;
            }
            alive(note.get(1)).ifPresent(child -> {
                progress.say("Stopping " + note.get(0) + " (process " + child.pid() + "), left by a launcher that was killed");
                end(child);
            });
        }
        Files.deleteIfExists(file);
    }

    private static void end(ProcessHandle child) {
        child.destroy();
        try {
            child.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception e) {
            child.destroyForcibly();
            child.onExit().join();
        }
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }

    private static Optional<ProcessHandle> alive(String identity) {
        String[] parts = identity.split(" ");
        return ProcessHandle.of(Long.parseLong(parts[0])).filter(ProcessHandle::isAlive)
                .filter(process -> sameStart(process, Long.parseLong(parts[1])));
    }

    /** Start times are counted from the boot time, which the system corrects by a second now and then. */
    private static boolean sameStart(ProcessHandle process, long millis) {
        return process.info().startInstant()
                .map(start -> Math.abs(start.toEpochMilli() - millis) < 2000)
                .orElse(false);
    }

    private Path file(long pid) {
        return directory.resolve(pid + ".process");
    }
}
