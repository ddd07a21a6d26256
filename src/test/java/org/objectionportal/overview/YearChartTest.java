package org.objectionportal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.objectionportal.content.ItemCount;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;

class YearChartTest {

    @Test
    void nothing_is_drawn_of_nothing() {
        assertEquals(List.of(), YearChart.of(List.of()).columns());
    }

    @Test
    void counts_of_a_year_are_added_up_and_years_between_are_there() {
        YearChart chart = YearChart.of(List.of(count(2024, null, 3), count(2026, null, 1), count(2026, Reason.NOT_PUBLIC, 2),
                count(2026, Reason.TOO_OLD, 4)));
        assertEquals(List.of(2024, 2025, 2026), chart.columns().stream().map(YearChart.Column::year).toList());
        assertEquals(List.of(3L, 0L, 1L), chart.columns().stream().map(YearChart.Column::eligible).toList());
        assertEquals(List.of(0L, 0L, 6L), chart.columns().stream().map(YearChart.Column::notEligible).toList());
    }

    @Test
    void the_parts_stand_on_each_other_on_the_ground_and_in_the_drawing() {
        YearChart.of(List.of(count(2025, null, 1), count(2025, Reason.NOT_LIVE, 1_000_000), count(2026, null, 500_000))).columns()
                .forEach(column -> {
                    assertEquals(YearChart.GROUND, column.eligibleTop() + column.eligibleHeight());
                    assertEquals(column.eligibleTop(), column.otherTop() + column.otherHeight());
                    assertTrue(column.otherTop() >= 0, column::toString);
                    assertEquals(column.eligible() > 0, column.eligibleHeight() > 0, "one among a million can be seen");
                });
    }

    @Test
    void twenty_years_fit_and_their_numbers_do_not_run_into_each_other() {
        List<YearChart.Column> columns = YearChart.of(IntStream.range(2007, 2027).mapToObj(year -> count(year, null, year)).toList()).columns();
        List<YearChart.Column> labelled = columns.stream().filter(YearChart.Column::label).toList();
        assertTrue(columns.get(19).x() + columns.get(19).width() <= YearChart.WIDTH);
        assertTrue(labelled.contains(columns.get(19)), "the latest year has its number");
        for (int i = 1; i < labelled.size(); i++) {
            assertTrue(labelled.get(i).middle() - labelled.get(i - 1).middle() >= 36, labelled::toString);
        }
    }

    @Test
    void one_wrong_date_does_not_make_a_thousand_years() {
        assertEquals(2, YearChart.of(List.of(count(1026, null, 1), count(2026, null, 1))).columns().size());
    }

    private static ItemCount count(int year, Reason deciding, long items) {
        return new ItemCount("FACEBOOK", Kind.POST, year, deciding, items);
    }
}
