package org.objectionportal.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import com.ibm.icu.text.MessagePattern;

class PseudoTextTest {

    private final Languages languages = new Languages();
    private final MessageFiles files = new MessageFiles(Optional.empty(), languages);

    @Test
    void every_english_text_stays_a_pattern_with_the_same_arguments_and_choices() {
        forEveryEnglishText((english, pseudo) -> assertEquals(skeleton(english), skeleton(pseudo), english));
    }

    @Test
    void every_text_stands_in_brackets_of_its_own() {
        forEveryEnglishText((english, pseudo) -> assertTrue(pseudo.matches("(?s)⟦[^⟦⟧]*⟧"), pseudo));
    }

    @Test
    void every_text_is_as_much_longer_as_translations_have_been_measured_to_be() {
        forEveryEnglishText((english, pseudo) -> {
            if (!english.contains("{")) {
                double factor = english.length() <= 12 ? 2.8 : english.length() <= 30 ? 2.0 : 1.7;
                assertTrue(pseudo.length() >= factor * english.length(), english + " → " + pseudo);
                assertTrue(pseudo.length() <= factor * english.length() + 9, english + " → " + pseudo);
            }
        });
    }

    @Test
    void no_plain_english_letter_is_left_outside_arguments() {
        String padding = " (öñé|ţŵö|ţĥŕéé|ƒöûŕ|ƒîṽé|šîẋ)(?= |}|⟧)";
        assertEquals("⟦{n, plural, =0 {Ñöþé} one {# îţéɱ} other {# îţéɱš}} öƒ {name}⟧",
                PseudoText.pattern("{n, plural, =0 {Nope} one {# item} other {# items}} of {name}").replaceAll(padding, ""));
    }

    @Test
    void plural_branches_are_lengthened_each() {
        Pattern pattern = new Pattern(PseudoText.pattern("{n, plural, one {# item} other {# items}}"), languages.source());
        assertTrue(pattern.format(Map.of("n", 1)).length() >= 2.8 * "1 item".length() - 2, pattern.source());
        assertTrue(pattern.format(Map.of("n", 5)).startsWith("⟦5 "), pattern.source());
    }

    @Test
    void markup_and_entities_of_the_notice_stay() {
        String made = PseudoText.html("<p>We &amp; you: <a href=\"mailto:dpo@example\">write</a></p>");
        assertEquals("<p>|&amp;|<a href=\"mailto:dpo@example\">|</a>|</p>", Stream.of(made.split("(?<=[>;])|(?=[<&])"))
                .filter(part -> part.startsWith("<") || part.startsWith("&")).collect(Collectors.joining("|")));
        assertTrue(made.contains("ŵŕîţé"), made);
    }

    private void forEveryEnglishText(BiConsumer<String, String> check) {
        List<Executable> checks = MessageCheck.AREAS.stream().flatMap(area -> files.patterns(area, languages.source()).values().stream())
                .map(english -> (Executable) () -> check.accept(english.source(), PseudoText.pattern(english.source()))).toList();
        assertTrue(checks.size() > 100);
        assertAll(checks);
    }

    /** All of a pattern that is not literal text: kinds of parts, names, selectors, styles. */
    private static Map<String, Integer> skeleton(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Map<String, Integer> parts = new HashMap<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            parts.merge(part.getType() + " " + (part.getType() == MessagePattern.Part.Type.MSG_LIMIT ? "" : parsed.getSubstring(part))
                    + " " + (part.getType() == MessagePattern.Part.Type.ARG_START ? part.getArgType() : ""), 1, Integer::sum);
        }
        return parts;
    }
}
