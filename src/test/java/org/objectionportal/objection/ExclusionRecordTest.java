package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.objectionportal.objection.FilingClient.reference;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.objection.FilingClient.Form;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Wire.Answer;

/** The list the training side reads: no gaps, in order, never rewritten. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ExclusionRecordTest extends FilingFixture {

    @Test
    void the_list_of_exclusions_has_no_gap_and_keeps_the_order_of_acts() throws Exception {
        List<FilingClient> many = IntStream.range(0, 10).mapToObj(i -> newcomer()).toList();
        Random random = new Random(21);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 10).boxed().toList());
        Collections.shuffle(order, random);
        List<Form> forms = many.stream().map(FilingClient::form).toList();
        List<String> references = new ArrayList<>();
        for (Answer answer : run(order.stream().<Callable<Answer>>map(i -> () -> many.get(i).file(forms.get(i), "")).toList())) {
            references.add(reference(answer));
        }
        run(IntStream.range(0, 10).<Callable<Answer>>mapToObj(i -> () -> many.get(order.get(i)).withdraw(references.get(i))).toList());
        for (FilingClient one : many) {
            assertEquals(List.of("EXCLUDED"), effects(one));
            weekPasses(one);
        }
        atOnce(i -> {
            worker().end();
            return null;
        });
        assertNoGap();
        for (FilingClient one : many) {
            assertEquals(List.of("EXCLUDED", "RELEASED"), effects(one));
        }
    }

    @Test
    void a_filing_that_fails_half_way_leaves_nothing_and_no_gap() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        for (String table : List.of("delivery", "exclusion", "objection")) {
            execute("create trigger test_failure before insert on " + table + " for each row when (new.subject = '" + anna.person.subject()
                    + "') execute function refuse_change()");
            try {
                Answer answer = anna.file(form, "Reason");
                assertEquals(500, answer.status(), table);
                assertFalse(answer.body().contains("Exception"));
                assertNothing(anna);
            } finally {
                execute("drop trigger test_failure on " + table);
            }
        }
        newcomer().filed("");
        assertNoGap();
        assertEquals(1, Set.of(reference(anna.file(form, "Reason"))).size());
        assertNoGap();
    }

    @Test
    void the_record_refuses_to_be_changed_even_by_its_owner() throws Exception {
        FilingClient anna = newcomer();
        String reference = anna.filed("Reason");
        assertThrows(SQLException.class, () -> execute("update objection set ended_at = now() where reference = '" + reference + "'"));
        anna.withdraw(reference);
        assertThrows(SQLException.class, () -> execute("update objection set withdrawn_at = now() where reference = '" + reference + "'"));
        weekPasses(anna);
        worker().end();
        String mine = " where subject = '" + anna.person.subject() + "'";
        assertAll(List.of("update exclusion set effect = 'RELEASED'" + mine, "update exclusion set at = now()" + mine, "delete from exclusion" + mine,
                "truncate exclusion", "truncate exclusion cascade", "delete from objection" + mine, "truncate objection cascade",
                "update objection set withdrawn_at = null" + mine, "update objection set subject = 'x'" + mine,
                "update objection set filed_at = now()" + mine, "update objection set grounds = null" + mine,
                "update objection set withdrawn_at = now()" + mine, "update objection set ended_at = null" + mine,
                "update objection set ended_at = now()" + mine).stream()
                .map(sql -> () -> assertThrows(SQLException.class, () -> execute(sql), sql)));
        assertEquals(List.of("EXCLUDED", "RELEASED"), effects(anna));
    }
}
