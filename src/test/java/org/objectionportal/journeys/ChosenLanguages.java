package org.objectionportal.journeys;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;

/**
 * The languages a test goes through: {@code -Djourneys.languages=all}, or a list such as {@code de,el}. Without the property
 * a test in the browser goes through four, chosen for their letters and length, and one more that changes every day, so that
 * each has its turn; {@code -Djourneys.day=2026-11-27} repeats the choice of a day. What is not about content and objections, or
 * takes a minute for each, goes through English, one of the other three and the one of the day.
 */
public final class ChosenLanguages {

    private static final List<String> ALWAYS = List.of("en", "de", "el", "mt");
    private static final String LANGUAGES = System.getProperty("journeys.languages", "");
    private static final String DAY = System.getProperty("journeys.day", "");

    private ChosenLanguages() {
    }

    /** What the browser goes through. */
    public static List<String> orElseFive() {
        if (!LANGUAGES.isEmpty()) {
            return orElseAll();
        }
        LocalDate day = day();
        System.out.println("Languages in the browser on " + day + ": " + five(day));
        return five(day);
    }

    /** What costs most. */
    public static List<String> orElseThree() {
        if (!LANGUAGES.isEmpty()) {
            return orElseAll();
        }
        LocalDate day = day();
        List<String> three = List.of(ALWAYS.get(0), ALWAYS.get(1 + Math.floorMod(day.toEpochDay(), 3)), five(day).get(4));
        System.out.println("Languages examined on " + day + ": " + three);
        return three;
    }

    /** What costs little. */
    public static List<String> orElseAll() {
        return LANGUAGES.isEmpty() || LANGUAGES.equals("all") ? released() : List.of(LANGUAGES.split(","));
    }

    static List<String> five(LocalDate day) {
        List<String> others = new ArrayList<>(released());
        others.removeAll(ALWAYS);
        String turn = others.get(Math.floorMod(day.toEpochDay(), others.size()));
        List<String> five = new ArrayList<>(ALWAYS);
        five.add(turn);
        return five;
    }

    private static LocalDate day() {
        return DAY.isEmpty() ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(DAY);
    }

    private static List<String> released() {
        return new Languages().all().stream().map(Language::tag).toList();
    }
}
