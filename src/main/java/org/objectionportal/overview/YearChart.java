package org.objectionportal.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.objectionportal.content.ItemCount;

/**
 * How many items of each year are eligible and how many are not, drawn as columns; the page has the same as a table.
 * All lengths are in units of the drawing, which is {@value #WIDTH} wide and {@value #HEIGHT} high, the line of the years
 * included.
 *
 * @param columns from the earliest year to the latest; years without items between them are there, too
 */
public record YearChart(List<Column> columns) {

    /** Width of the drawing. */
    public static final int WIDTH = 320;
    /** Height of the drawing. */
    public static final int HEIGHT = 150;
    /** Where the columns stand. */
    public static final int GROUND = 128;

    private static final int TOP = 6;
    private static final int LABEL = 40;
    /** Whoever has items of more years than that has wrong dates among them: the years between them are left out. */
    private static final int MOST_YEARS = 40;

    /**
     * One year.
     *
     * @param label          whether there is room for its number below it
     * @param x              left edge
     * @param width          of the column
     * @param eligibleTop    upper edge of the part that is eligible, which stands on the ground
     * @param eligibleHeight at least 1 where there are any
     * @param otherTop       upper edge of the part above it, which is not eligible
     * @param otherHeight    at least 1 where there are any
     */
    public record Column(int year, long eligible, long notEligible, boolean label, int x, int width, int eligibleTop,
            int eligibleHeight, int otherTop, int otherHeight) {

        /** Where the number of the year is centred. */
        public int middle() {
            return x + width / 2;
        }
    }

    static YearChart of(Collection<ItemCount> counts) {
        SortedMap<Integer, long[]> years = new TreeMap<>();
        for (ItemCount count : counts) {
            years.computeIfAbsent(count.year(), year -> new long[2])[count.deciding() == null ? 0 : 1] += count.items();
        }
        if (years.isEmpty()) {
            return new YearChart(List.of());
        }
        if (years.lastKey() - years.firstKey() < MOST_YEARS) {
            for (int year = years.firstKey(); year < years.lastKey(); year++) {
                years.putIfAbsent(year, new long[2]);
            }
        }
        return new YearChart(columns(years));
    }

    private static List<Column> columns(SortedMap<Integer, long[]> years) {
        long most = years.values().stream().mapToLong(both -> both[0] + both[1]).max().orElseThrow();
        int pitch = Math.max(1, WIDTH / Math.max(3, years.size()));
        int every = (LABEL + pitch - 1) / pitch;
        List<Column> columns = new ArrayList<>();
        years.forEach((year, both) -> {
            int eligible = height(both[0], most);
            int other = height(both[1], most);
            // The latest year always has its number.
            boolean label = (years.size() - 1 - columns.size()) % every == 0;
            columns.add(new Column(year, both[0], both[1], label, columns.size() * pitch + pitch / 8, Math.max(1, pitch - pitch / 4),
                    GROUND - eligible, eligible, GROUND - eligible - other, other));
        });
        return columns;
    }

    /** Few items beside very many can still be seen. */
    private static int height(long items, long most) {
        return items == 0 ? 0 : (int) Math.max(1, Math.round((double) items / most * (GROUND - TOP)));
    }
}
