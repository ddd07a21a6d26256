package org.objectionportal.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleTest {

    final RuleSet rules = new RuleSet(RuleSetTest.PROGRAMME);

    @Test
    void an_example_holds_or_says_what_is() {
        Example right = Example.read(" Nobody lives there |account.region=US  item.kind=PHOTO| REGION_NOT_IN_PROGRAMME ");
        Example wrong = Example.read("Nobody lives there | account.region=US | eligible");

        assertTrue(right.holds(rules));
        assertFalse(wrong.holds(rules));
        assertEquals("REGION_NOT_IN_PROGRAMME", wrong.outcome(rules));
        assertEquals("Nobody lives there | account.region=US item.kind=PHOTO | REGION_NOT_IN_PROGRAMME", right.line());
        assertTrue(Example.read("Nothing else is said | | eligible").holds(rules));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a | b", "a | | maybe", " | | eligible", "a | item.colour=red | eligible", "a | item.kind | eligible",
        "a | item.kind=SONG | eligible", "a | item.published=yesterday | eligible", "a | at=never | eligible", "a | b | c | d",
        "a | item.excluded=true | eligible", "a | account.declaredAdult=yes | eligible"})
    void what_cannot_be_run_is_no_example(String line) {
        assertThrows(IllegalArgumentException.class, () -> Example.read(line));
    }
}
