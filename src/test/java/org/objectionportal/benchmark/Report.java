package org.objectionportal.benchmark;

import java.util.Locale;

/** The lines of the run, as rows of a Markdown table. */
final class Report {

    private final long start = System.nanoTime();

    void heading(String text) {
        System.out.printf(Locale.ROOT, "%n### %s%n%n| What | Portal, median (min-max) | Beside it | Ratio | Goal (stretch) |%n"
                + "|---|---|---|---|---|%n", text);
    }

    void row(String what, String portal, String other, String ratio, String goal) {
        System.out.printf("| %s | %s | %s | %s | %s |%n", what, portal, other, ratio, goal);
    }

    /** A remark, and when it was made. */
    void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, "%n[%d s] ", (System.nanoTime() - start) / 1_000_000_000);
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
