package org.objectionportal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** CPU time, in microseconds. */
final class Cpu {

    private static final double MICROS_PER_TICK = 10_000;

    private Cpu() {
    }

    /**
     * Of a process and its children, also of threads and children that have ended: /proc/PID/stat, exact to 10 ms (schedstat
     * is exact to the nanosecond, but forgets a thread when it ends, and the JVM ends compiler threads all the time).
     */
    static double of(ProcessHandle process) {
        return family(process.pid(), 4) + process.descendants().mapToDouble(one -> family(one.pid(), 2)).sum();
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
