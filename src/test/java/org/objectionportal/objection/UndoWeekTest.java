package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.objection.FilingClient.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.objection.FilingClient.Form;
import org.objectionportal.stack.StackResource;

/** The week after a withdrawal: still in force, taken back in one press, and ended by one worker alone. */
@QuarkusTest
@WithTestResource(StackResource.class)
class UndoWeekTest extends FilingFixture {

    @Test
    void for_a_week_a_withdrawn_objection_is_in_force_and_then_it_is_released_once() throws Exception {
        FilingClient anna = newcomer();
        String reference = anna.filed("");
        assertTrue(anna.get("/en/objections").body().contains("Still in force"));
        anna.withdraw(reference);
        Instant end = Objection.owned(anna.person.subject(), new ObjectionReference(reference)).orElseThrow().endsAt().orElseThrow();

        workAt(end.minusSeconds(1));
        assertEquals(List.of("EXCLUDED"), effects(anna));
        assertEquals(1, inForce(anna));
        String week = anna.get("/en/objections/" + reference).body();
        assertTrue(week.contains("Your objection stays in force until"), week);
        assertEquals(week.indexOf("Object again"), week.lastIndexOf("Object again"), "the one press, and no link beside it");
        assertTrue(anna.get("/en/objections").body().contains("Your objection stays in force until"));
        assertTrue(anna.get("/en/content").body().contains("Your objection stays in force until"));

        workAt(end);
        workAt(end.plusSeconds(1));
        assertEquals(List.of("EXCLUDED", "RELEASED"), effects(anna));
        assertEquals(1, number("select count(*) from objection where ended_at between withdrawn_at + interval '7 days' and withdrawn_at + interval '8 days'"
                + " and subject = ?", anna.person.subject()));
        assertEquals(2, count("delivery", anna));
        String page = anna.get("/en/objections/" + reference).body();
        assertTrue(page.contains("can be used for training again") && !page.contains("Your objection stays in force until"), page);
        assertTrue(page.contains("href=\"/en/objection\">Object again"), page);
        assertTrue(anna.get("/en/objections").body().contains("You have no objection in force"));
    }

    @Test
    void one_press_on_the_page_the_mail_leads_to_goes_on_without_a_gap() throws Exception {
        FilingClient anna = newcomer();
        String first = anna.filed("");
        anna.withdraw(first);
        Form undo = Form.in(anna.get("/en/objections/" + first).body());
        Form listed = Form.in(anna.get("/en/objections").body());
        String second = reference(anna.send("/en/objection", undo, ""));
        assertFalse(second.equals(first));
        assertEquals(second, reference(anna.send("/en/objection", undo, "")));
        assertEquals(second, reference(anna.send("/en/objection", listed, "")));
        assertEquals(first, reference(anna.withdraw(first)));

        assertEquals(List.of("EXCLUDED", "EXCLUDED"), effects(anna));
        assertOneFollowsTheOther(anna);
        assertEquals(3, count("delivery", anna));
        String page = anna.get("/en/objections/" + first).body();
        assertTrue(page.contains("You have objected again") && page.contains(second) && !page.contains("Object again"), page);
        workAt(clock.instant().plus(Duration.ofDays(UndoWeek.DAYS + 1)));
        assertEquals(List.of("EXCLUDED", "EXCLUDED"), effects(anna));
        assertEquals(1, inForce(anna));
    }

    @Test
    void filing_again_while_workers_end_the_former_loses_nothing() throws Exception {
        for (int round = 0; round < 5; round++) {
            FilingClient anna = newcomer();
            anna.withdraw(anna.filed(""));
            weekPasses(anna);
            List<Form> forms = IntStream.range(0, AT_ONCE).mapToObj(i -> new Form("%064x".formatted(i), ownerOf(anna))).toList();
            atOnce(i -> {
                if (i % 2 == 0) {
                    worker().end();
                    return null;
                }
                return anna.file(forms.get(i), "");
            }).stream().filter(answer -> answer != null).forEach(answer -> assertEquals(303, answer.status()));
            List<String> effects = effects(anna);
            assertTrue(effects.equals(List.of("EXCLUDED", "EXCLUDED")) || effects.equals(List.of("EXCLUDED", "RELEASED", "EXCLUDED")),
                    effects::toString);
            assertEquals(2, count("objection", anna));
            assertEquals(1, inForce(anna));
            if (effects.size() == 2) {
                assertOneFollowsTheOther(anna);
            }
            assertEquals(0, number("select count(*) from objection a join objection b using (subject) where a.filed_at < b.filed_at"
                    + " and b.filed_at < a.ended_at and subject = ?", anna.person.subject()));
            assertEquals(3, count("delivery", anna));
        }
        assertNoGap();
    }

    private void assertOneFollowsTheOther(FilingClient anna) throws Exception {
        assertEquals(1, number("select count(*) from objection a join objection b using (subject) where a.ended_at = b.filed_at"
                + " and b.ended_at is null and subject = ?", anna.person.subject()));
    }

    private static void workAt(Instant instant) {
        new ObjectionWorker(Clock.fixed(instant, ZoneOffset.UTC)).end();
    }
}
