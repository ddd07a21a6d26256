package org.objectionportal.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.objectionportal.stack.MeasuredStack;
import org.objectionportal.vault.VaultFixture;

/**
 * Runs the comparisons and prints them. Arguments: {@code notice}, {@code filing}, {@code content}, {@code ingest} for one of them alone,
 * {@code short} only to see whether they work.
 */
public final class Benchmark {

    private Benchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Programs.require();
        List<String> chosen = List.of(arguments);
        boolean all = chosen.stream().allMatch("short"::equals);
        Plan plan = chosen.contains("short") ? Plan.SHORT : Plan.FULL;
        Report report = new Report();
        report.say("%s; %d processors; load average %s", plan, Runtime.getRuntime().availableProcessors(), load());
        MeasuredStack stack = new MeasuredStack(VaultFixture.SECRET);
        Thread end = new Thread(() -> close(stack));
        Runtime.getRuntime().addShutdownHook(end);
        stack.startPortal(List.of("taskset", "-c", "0"));
        if (all || chosen.contains("notice")) {
            new NoticePage(stack, plan, report).measure();
        }
        stack.stopPortal();
        Items items = new Items(stack, plan.many());
        items.leaveOneUnjudged();
        stack.startPortal(List.of());
        if (all || chosen.contains("filing")) {
            new Filing(stack, plan, report).measure();
        }
        if (all || chosen.contains("content")) {
            items.insert();
            new ContentPages(stack, items, plan, report).measure();
            new FilingForMany(stack, plan, report).measure();
        }
        if (all || chosen.contains("ingest")) {
            new IngestSpeed(stack, plan, report).measure();
        }
        report.say("Done; load average %s", load());
        System.exit(0);
    }

    private static String load() throws Exception {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }

    private static void close(MeasuredStack stack) {
        try {
            stack.close();
        } catch (Exception e) {
            e.printStackTrace();
        }
    }
}
