package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;

/** An objection goes one way: filed, withdrawn, ended. */
class ObjectionTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant FILED = Instant.parse("2026-11-24T09:30:00Z");
    private static final Instant WITHDRAWN = FILED.plusSeconds(60);
    private static final Instant END = Instant.parse("2026-12-01T22:59:59Z");

    private final Objection objection = new Objection(new ObjectionReference("K7M4-XPR9-3RTW"), new Filing("anna", Optional.empty(),
            new Language("en", Locale.ENGLISH, "English", "English", false), Jurisdiction.EU, BERLIN, 1, "", "form"), null, null, FILED);

    @Test
    void it_is_in_force_until_a_week_after_its_withdrawal_and_all_of_the_last_day() {
        assertTrue(objection.isInForce() && !objection.isWithdrawn());
        assertEquals(Optional.empty(), objection.endsAt());
        assertThrows(IllegalStateException.class, () -> objection.end(END));
        objection.withdraw(WITHDRAWN);
        assertTrue(objection.isInForce() && objection.isWithdrawn());
        assertEquals(Optional.of(END), objection.endsAt());
        assertThrows(IllegalStateException.class, () -> objection.withdraw(END));
        assertThrows(IllegalStateException.class, () -> objection.end(END.minusNanos(1)));
        objection.end(END.plusSeconds(5));
        assertFalse(objection.isInForce());
        assertEquals(Optional.of(END.plusSeconds(5)), objection.endsAt());
        assertThrows(IllegalStateException.class, () -> objection.end(END.plusSeconds(6)));
    }

    @ParameterizedTest
    @CsvSource({
            "Europe/Berlin, 2027-03-21T22:30:00Z, 2027-03-28T21:59:59Z",
            "Europe/Berlin, 2027-03-21T23:00:00Z, 2027-03-29T21:59:59Z",
            "Atlantic/Azores, 2026-11-20T12:00:00Z, 2026-11-28T00:59:59Z",
            "-05:00, 2026-11-20T12:00:00Z, 2026-11-28T04:59:59Z"})
    void the_week_ends_with_a_day_of_its_author(String zone, Instant withdrawn, Instant end) {
        assertEquals(end, UndoWeek.lastSecond(withdrawn, ZoneId.of(zone)));
    }

    @Test
    void a_clock_that_is_behind_ends_nothing_before_it_began() {
        objection.withdraw(FILED.minusSeconds(3));
        assertEquals(Optional.of(FILED), objection.withdrawnAt());
    }

    @Test
    void its_line_is_drawn_to_now_while_it_is_in_force_and_to_its_end_later() {
        objection.withdraw(WITHDRAWN);
        Intervals during = Intervals.of(List.of(objection), END);
        assertEquals(ObjectionsPage.WIDTH, during.x(objection) + during.width(objection));
        objection.end(END);
        Intervals after = Intervals.of(List.of(objection), END.plus(Duration.between(FILED, END)));
        assertEquals(ObjectionsPage.WIDTH / 2, after.width(objection));
    }
}
