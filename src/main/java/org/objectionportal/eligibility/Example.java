package org.objectionportal.eligibility;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;

/**
 * A case with the outcome it must have: in the words of the table of hard cases in {@code docs/eligibility.md}, and on
 * the same ground. It is about a public post of 1 January 2026 on Facebook by an adult in Germany whom the notice
 * reached in June 2026, judged on 24 November 2026; what is different is named.
 *
 * @param given     a sentence for people, without a bar
 * @param differsIn attributes by level and component, each as in {@code item.audience=LIMITED}; {@code at=} sets the instant
 * @param then      {@value #ELIGIBLE}, or the deciding {@link Reason}
 */
public record Example(String given, List<String> differsIn, String then) {

    /** The outcome of an item that no rule keeps out. */
    public static final String ELIGIBLE = "eligible";

    private static final String BAR = " | ";

    /** @throws IllegalArgumentException if an attribute, a value or the outcome is none there is */
    public Example {
        differsIn = List.copyOf(differsIn);
        if (given.isBlank() || given.contains("|")) {
            throw new IllegalArgumentException("Not a sentence: " + given);
        }
        if (!then.equals(ELIGIBLE)) {
            Reason.valueOf(then);
        }
        try {
            snapshot(differsIn);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a time: " + differsIn, e);
        }
    }

    /**
     * Reads {@code given | attribute=value attribute=value | then}, as {@link #line} writes it.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Example read(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not three parts: " + line);
        }
        return new Example(parts[0].strip(), Arrays.stream(parts[1].strip().split("\\s+")).filter(part -> !part.isEmpty()).toList(),
                parts[2].strip());
    }

    /** It on one line. */
    public String line() {
        return given + BAR + String.join(" ", differsIn) + BAR + then;
    }

    /** What {@code rules} say, in the words of {@link #then}. */
    public String outcome(RuleSet rules) {
        Outcome outcome = rules.evaluate(snapshot(differsIn));
        return outcome.eligible() ? ELIGIBLE : outcome.deciding().name();
    }

    /** Whether {@code rules} say what it says. */
    public boolean holds(RuleSet rules) {
        return outcome(rules).equals(then);
    }

    private static Snapshot snapshot(List<String> differences) {
        Given given = Given.everythingPasses();
        for (String difference : differences) {
            String[] parts = difference.split("=", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("Nothing is said of " + difference);
            }
            given = "at".equals(parts[0]) ? given.at(Given.instant(parts[1])) : given.withText(parts[0], parts[1]);
        }
        return given.snapshot();
    }
}
