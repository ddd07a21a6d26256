package org.objectionportal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** CPU time, in microseconds. */
final class Cpu {

    private static final double MICROS_PER_TICK = 10_000;

    private Cpu() {
    }

    /** Of the threads a process has (/proc/PID/task/TID/schedstat, exact to the nanosecond), and its children's. */
    static double ofThreads(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).mapToDouble(one -> threads(one.pid())).sum();
    }

    /** Of a process, its children, and those that have ended (/proc/PID/stat, exact to 10 ms). */
    static double ofFamily(ProcessHandle process) {
        return family(process.pid(), 4) + process.descendants().mapToDouble(one -> family(one.pid(), 2)).sum();
    }

    private static double threads(long pid) {
        try (Stream<Path> tasks = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return tasks.mapToDouble(task -> Double.parseDouble(read(task.resolve("schedstat"), "0 0 0").split(" ")[0]) / 1e3).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** utime, stime, cutime and cstime follow the name, which is in brackets, by eleven words. */
    private static double family(long pid, int fields) {
        String stat = read(Path.of("/proc/" + pid + "/stat"), "0 (gone) " + "0 ".repeat(20));
        List<String> words = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        return words.subList(11, 11 + fields).stream().mapToDouble(Double::parseDouble).sum() * MICROS_PER_TICK;
    }

    private static String read(Path file, String gone) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return gone;
        } catch (IOException e) {
            if ("No such process".equals(e.getMessage())) {
                return gone;
            }
            throw new UncheckedIOException(e);
        }
    }
}
