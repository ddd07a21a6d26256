package org.objectionportal.archive;

import java.io.PrintStream;
import java.util.Locale;

/** How far a long task has come: a bar that moves on a terminal, a line for every tenth anywhere else. */
public final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long PAUSE = 100_000_000;
    private static final int TENTH = 10;

    private final PrintStream out;
    private final boolean terminal;
    private final long total;
    private long shown = System.nanoTime() - PAUSE;
    private long tenths;
    private boolean moving;

    /** @param total of whatever is counted in {@link #at}; 0 if there is nothing to do */
    public ProgressBar(PrintStream out, boolean terminal, long total) {
        this.out = out;
        this.terminal = terminal;
        this.total = Math.max(1, total);
    }

    /** A bar on standard output, if that is a terminal. */
    public static ProgressBar onTerminal(long total) {
        return new ProgressBar(System.out, System.console() != null, total);
    }

    /**
     * Shows it, if it is time to.
     *
     * @param words what else to say
     */
    public void at(long done, String words) {
        int percent = (int) Math.min(100, done * 100 / total);
        if (terminal) {
            if (System.nanoTime() - shown >= PAUSE || percent == 100) {
                int filled = percent * WIDTH / 100;
                out.printf(Locale.ROOT, "\r[%s%s] %3d %%  %s\u001B[K", "#".repeat(filled), "-".repeat(WIDTH - filled), percent, words);
                out.flush();
                shown = System.nanoTime();
                moving = true;
            }
        } else if (percent / TENTH > tenths) {
            tenths = percent / TENTH;
            out.printf(Locale.ROOT, "%3d %%  %s%n", percent, words);
        }
    }

    /** Leaves the last state standing. */
    public void end() {
        if (moving) {
            out.println();
            moving = false;
        }
    }
}
