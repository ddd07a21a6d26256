package org.objectionportal.archive;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of everything, in numbers. */
public final class Tally {

    private long written;
    private long stored;
    private long unchanged;
    private long refused;
    private final Map<String, Long> refusals = new TreeMap<>();
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private long unreadable;

    void verdict(LineVerdict verdict) {
        switch (verdict.status()) {
            case "stored", "deleted" -> stored++;
            case "unchanged" -> unchanged++;
            default -> {
                refused++;
                refusals.merge(String.valueOf(verdict.reason()), 1L, Long::sum);
            }
        }
    }

    void written() {
        written++;
    }

    void leftOut(LeftOut why, long count) {
        if (count > 0) {
            leftOut.merge(why, count, Long::sum);
        }
    }

    void unreadable() {
        unreadable++;
    }

    /** Lines the portal stored anew. */
    public long stored() {
        return stored;
    }

    /** Lines the portal had already, in this version or a newer one. */
    public long unchanged() {
        return unchanged;
    }

    /** Lines the portal refused. */
    public long refused() {
        return refused;
    }

    /** Refused lines by the reason the portal gives (docs/connecting-a-platform.md). */
    Map<String, Long> refusals() {
        return refusals;
    }

    Map<LeftOut, Long> leftOut() {
        return leftOut;
    }

    /** Whether everything that was to be handed over was read and taken. */
    boolean complete() {
        return refused == 0 && unreadable == 0;
    }

    /** As a table for people. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        if (written > 0) {
            row(table, "Written, the account included", written);
        } else {
            row(table, "Taken, the account included", stored);
            row(table, "Unchanged since an earlier import", unchanged);
            row(table, "Refused", refused);
        }
        refusals.forEach((reason, count) -> row(table, "  " + reason, count));
        row(table, "Left out on purpose", leftOut.values().stream().mapToLong(Long::longValue).sum());
        leftOut.forEach((why, count) -> row(table, "  " + why.words(), count));
        row(table, "Files that could not be read to their end", unreadable);
        return table.toString();
    }

    private static void row(StringBuilder table, String what, long count) {
        table.append(String.format(Locale.ROOT, "%-56s %,14d%n", what, count));
    }
}
