package org.objectionportal.l10n.lint;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern.ArgType;

/** Patterns that cannot be read, or not be filled in. */
final class ReadablePattern extends TextRule {

    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 11, 23, 14, 5, 0, 0, ZoneOffset.UTC);
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 5, 7, 11, 20, 21, 100, 101, 1_000_000);

    ReadablePattern() {
        super("pattern", "braces that do not match, and texts the portal could not fill in");
    }

    @Override
    void check(Wording wording, Findings found) {
        try {
            if (wording.kind() == Wording.Kind.KEYCLOAK) {
                new java.text.MessageFormat(wording.value(), wording.language().locale());
            } else if (wording.kind() == Wording.Kind.MESSAGE) {
                MessageFormat format = new MessageFormat(wording.value(), wording.language().locale());
                NUMBERS.forEach(number -> fillIn(wording, format, number, found));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            found.add(wording, "The text cannot be read: " + e.getMessage(), "Compare the braces { and } and the words between them with the English text.");
        }
    }

    private static void fillIn(Wording wording, MessageFormat format, int number, Findings found) {
        Map<String, Object> values = new HashMap<>();
        Arguments.of(wording.pattern()).forEach(argument -> values.put(argument.name(), value(argument, number)));
        String text = format.format(values);
        if (text.contains("{") || text.contains("}")) {
            found.add(wording, "Filled in, the text still holds a brace: " + text, "Compare the braces { and } with the English text.");
        }
    }

    private static Object value(Argument argument, int number) {
        if (argument.type().hasPluralStyle() || argument.format().equals("number")) {
            return number;
        }
        if (argument.type() == ArgType.SELECT) {
            return argument.options().get(number % argument.options().size());
        }
        return argument.format().isEmpty() ? "Facebook" : MOMENT;
    }
}
