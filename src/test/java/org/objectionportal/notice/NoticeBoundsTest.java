package org.objectionportal.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.notice.NoticeBounds.Bound;

class NoticeBoundsTest {

    private final NoticeBounds bounds = new NoticeBounds(Set.of("A", "B"), Set.of(Kind.POST, Kind.PHOTO), Set.of("DE", "FR"), 18);

    @Test
    void less_than_the_notice_says_is_within_it_and_more_is_not() {
        assertEquals(Set.of(), bounds.exceededBy(programme(Set.of("A"), Set.of(Kind.POST), Set.of("DE"), 21)));
        assertEquals(Set.of(Bound.PRODUCTS), bounds.exceededBy(programme(Set.of("A", "C"), Set.of(Kind.POST), Set.of("DE"), 18)));
        assertEquals(Set.of(Bound.KINDS, Bound.REGIONS, Bound.ADULT_AGE),
                bounds.exceededBy(programme(Set.of("A"), Set.of(Kind.AUDIO), Set.of("US"), 17)));
    }

    private static Programme programme(Set<String> products, Set<Kind> kinds, Set<String> regions, int age) {
        return new Programme(products, kinds, regions, age, Duration.ZERO, null, Duration.ofDays(1));
    }
}
