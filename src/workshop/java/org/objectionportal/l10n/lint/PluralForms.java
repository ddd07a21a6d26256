package org.objectionportal.l10n.lint;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;

import org.objectionportal.language.Language;

/**
 * Plurals that do not have exactly the forms of their language (CLDR), and forms that hide the number although they stand for
 * several. Numbers are whole: forms that only fractions take are not wanted.
 */
final class PluralForms extends TextRule {

    /** Written in the note of an English text whose number stays small: then Spanish, French, Italian and Portuguese need no “many”. */
    private static final Pattern SMALL = Pattern.compile("below a million");
    private static final int MILLION = 1_000_000;

    PluralForms() {
        super("plural", "plural forms that the language needs and lacks, has without need, or that do not show the number");
    }

    @Override
    void check(Wording wording, Findings found) {
        if (wording.pattern() == null) {
            return;
        }
        for (Argument argument : Arguments.of(wording.pattern())) {
            if (argument.type().hasPluralStyle()) {
                PluralRules rules = PluralRules.forLocale(wording.language().locale(),
                        argument.type() == ArgType.SELECTORDINAL ? PluralType.ORDINAL : PluralType.CARDINAL);
                checkForms(wording, argument, rules, found);
                checkNumber(wording, argument, rules, found);
            }
        }
    }

    private static void checkForms(Wording wording, Argument argument, PluralRules rules, Findings found) {
        Set<String> needed = new LinkedHashSet<>();
        rules.getKeywords().stream().filter(form -> !numbers(rules, form).isEmpty()).forEach(needed::add);
        Set<String> allowed = new LinkedHashSet<>(needed);
        if (SMALL.matcher(wording.note()).find()) {
            needed.removeIf(form -> numbers(rules, form).stream().allMatch(number -> number >= MILLION));
        }
        // ICU does not read a pattern without it, so a language that needs none for whole numbers has it, too.
        allowed.add(PluralRules.KEYWORD_OTHER);
        Language language = wording.language();
        for (String form : needed) {
            if (!argument.options().contains(form)) {
                found.add(wording, "The text needs the form “" + form + "”, e.g. for " + numbers(rules, form).iterator().next().longValue() + ".",
                        "Add " + form + " {…} to {" + argument.name() + ", plural, …}.");
            }
        }
        for (String form : argument.options()) {
            if (!form.startsWith("=") && !allowed.contains(form)) {
                found.add(wording, "The form “" + form + "” is never used: whole numbers in " + language.englishName() + " have " + String.join(", ", needed) + ".",
                        "Delete " + form + " {…}.");
            }
        }
    }

    /** A form that is said of more than one number has to show the number, if English shows it. */
    private static void checkNumber(Wording wording, Argument argument, PluralRules rules, Findings found) {
        List<String> bodies = argument.bodies();
        if (wording.english() != null && wording.english().value().contains("#")) {
            for (int at = 0; at < argument.options().size(); at++) {
                String form = argument.options().get(at);
                boolean isOne = form.startsWith("=") || isSaidOfOneNumber(numbers(rules, form));
                if (!isOne && !bodies.get(at).contains("#") && !bodies.get(at).contains("{" + argument.name())) {
                    found.add(wording, "The form “" + form + "” does not show the number, but stands for several: "
                            + String.join(", ", numbers(rules, form).stream().limit(3).map(number -> String.valueOf(number.longValue())).toList()) + ", …",
                            "Write # where the number belongs.");
                }
            }
        }
    }

    private static boolean isSaidOfOneNumber(Collection<Double> numbers) {
        return numbers.size() <= 1;
    }

    private static Collection<Double> numbers(PluralRules rules, String form) {
        Collection<Double> numbers = rules.getSamples(form, com.ibm.icu.text.PluralRules.SampleType.INTEGER);
        return numbers == null ? List.of() : numbers;
    }
}
