package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.objection.FilingClient.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.objection.FilingClient.Form;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Wire.Answer;

/** Twenty at once, twice, and an old form again: one act stays one act. */
@QuarkusTest
@WithTestResource(StackResource.class)
class FilingRacesTest extends FilingFixture {

    @Test
    void one_form_sent_by_twenty_at_once_is_one_objection() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        assertOne(anna, atOnce(i -> anna.file(form, "Reason")));
    }

    @Test
    void twenty_forms_sent_at_once_are_one_objection() throws Exception {
        FilingClient anna = newcomer();
        List<Form> forms = IntStream.range(0, AT_ONCE).mapToObj(i -> anna.form()).toList();
        assertOne(anna, atOnce(i -> anna.file(forms.get(i), "Reason " + i)));
    }

    @Test
    void one_withdrawal_sent_by_twenty_at_once_is_one_withdrawal() throws Exception {
        FilingClient anna = newcomer();
        String reference = anna.filed("");
        for (Answer answer : atOnce(i -> anna.withdraw(reference))) {
            assertEquals(reference, reference(answer));
        }
        assertEquals(reference, reference(anna.withdraw(reference)));
        assertEquals(List.of("EXCLUDED"), effects(anna));
        assertEquals(2, count("delivery", anna));
        assertTrue(anna.get("/en/objections/" + reference + "/withdrawal").one("Location").endsWith(reference));
    }

    @Test
    void filing_and_withdrawing_at_once_ends_in_one_state_that_all_pages_tell() throws Exception {
        for (int round = 0; round < 5; round++) {
            FilingClient anna = newcomer();
            String first = anna.filed("");
            List<Form> forms = IntStream.range(0, AT_ONCE).mapToObj(i -> new Form("%064x".formatted(i), ownerOf(anna))).toList();
            List<Answer> answers = atOnce(i -> i % 4 == 0 ? anna.withdraw(first) : anna.file(forms.get(i), ""));
            Set<String> references = new HashSet<>();
            answers.forEach(answer -> references.add(reference(answer)));
            assertTrue(references.size() <= 2, references::toString);
            List<String> effects = effects(anna);
            assertTrue(effects.equals(List.of("EXCLUDED")) || effects.equals(List.of("EXCLUDED", "EXCLUDED")), effects::toString);
            assertEquals(1, inForce(anna));
            assertEquals(effects.size(), count("objection", anna));
            assertEquals(effects.size() == 2 ? 303 : 200, anna.get("/en/objection").status());
            assertEquals(effects.size() + 1, count("delivery", anna));
        }
    }

    @Test
    void an_old_form_sent_again_shows_what_became_of_it_and_files_nothing() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        String first = reference(anna.file(form, "Reason"));
        anna.withdraw(first);
        assertEquals(first, reference(anna.file(form, "Reason")));
        assertEquals(List.of("EXCLUDED"), effects(anna));
        String second = anna.filed("");
        assertFalse(second.equals(first));
        assertEquals(second, reference(anna.file(new Form("0".repeat(64), ownerOf(anna)), "")));
        assertEquals(List.of("EXCLUDED", "EXCLUDED"), effects(anna));
    }
}
