package org.objectionportal.l10n.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Blanks around punctuation: one too many, one too few, or one at which a line could break. */
final class Spaces extends SetTextRule {

    private static final String HARD = "[\\u00A0\\u202F]";
    private static final Pattern DOUBLE = Pattern.compile("[ \\u00A0\\u202F]{2}");
    private static final Pattern BEFORE = Pattern.compile("[\\p{L}\\uFFFC][ \\u00A0\\u202F]+[,.;:!?](?=\\s|$)|[ \\u00A0\\u202F]\\)|\\([ \\u00A0\\u202F]");
    private static final Pattern BEFORE_FRENCH = Pattern.compile("[\\p{L}\\uFFFC] ?[;:!?»](?=\\s|$|\\))|« |«(?!" + HARD + ")|[\\p{L}\\uFFFC] [;:!?»]|[ \\u00A0\\u202F][,.](?=\\s|$)");
    /** Greek ό,τι has a comma within. */
    private static final Pattern AFTER = Pattern.compile("[\\p{L}\\uFFFC](?!,τι)[,;!?][\\p{L}\\uFFFC]|\\p{Ll}[.:]\\p{Lu}");
    private static final Set<String> FRENCH = Set.of("fr");

    private final Map<String, Pattern> bound = new HashMap<>();

    Spaces() {
        super("spaces", "blanks that are double, missing or wrong around punctuation, and short words that a line must not end with");
    }

    @Override
    void check(Wording wording, String reading, Typography typography, Findings found) {
        if (DOUBLE.matcher(reading).find()) {
            found.add(wording, "There are two blanks in a row.", "Delete one.");
        }
        if (FRENCH.contains(wording.language().tag())) {
            if (BEFORE_FRENCH.matcher(reading).find()) {
                found.add(wording, "Before ; : ! ? » and after « French needs a blank that does not break.", "Type U+202F or U+00A0 there; before , and . no blank.");
            }
        } else if (BEFORE.matcher(reading).find()) {
            found.add(wording, "There is a blank before a punctuation mark or inside brackets.", "Delete it.");
        }
        if (AFTER.matcher(reading).find()) {
            found.add(wording, "There is no blank after a punctuation mark.", "Add it.");
        }
        if (!typography.bound().isEmpty()) {
            Pattern loose = bound.computeIfAbsent(typography.bound(), Spaces::beforeBreak);
            loose.matcher(reading).results().forEach(word -> found.add(wording, "A line could end with the short word “" + word.group().strip() + "”.",
                    "Put a blank that does not break (U+00A0) after it."));
        }
    }

    private static Pattern beforeBreak(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}’.-])[" + words + "] (?=[\\p{L}\\p{N}\\uFFFC„«“(])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
