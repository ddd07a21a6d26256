package org.objectionportal.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same measured again and again, and what it is to another series measured beside it. */
final class Series {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        return median(values);
    }

    /** Value by value, as they were measured side by side. */
    Series over(Series other) {
        Series ratio = new Series();
        for (int i = 0; i < values.size(); i++) {
            ratio.add(values.get(i) / other.values.get(i));
        }
        return ratio;
    }

    /** Value by value. */
    Series minus(Series other) {
        Series difference = new Series();
        for (int i = 0; i < values.size(); i++) {
            difference.add(values.get(i) - other.values.get(i));
        }
        return difference;
    }

    /** Median and, in brackets, the extremes. */
    String text(int decimals) {
        String number = "%,." + decimals + "f";
        return String.format(Locale.ROOT, number + " (" + number + "-" + number + ")", median(),
                values.stream().min(Double::compare).orElseThrow(), values.stream().max(Double::compare).orElseThrow());
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
