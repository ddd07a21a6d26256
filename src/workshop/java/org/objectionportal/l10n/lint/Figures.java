package org.objectionportal.l10n.lint;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers, articles of laws, addresses of websites and mail that are not those of the English text. */
final class Figures extends TextRule {

    /** Groups of thousands may be parted by what the language uses. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\u00A0\\u202F ]\\d{3}(?!\\d))*");
    /** Of an e-mail address the name before the @ may be translated: it is an example. */
    private static final Pattern ADDRESS = Pattern.compile("@[\\w-]+(?:\\.[\\w-]+)+|(?:[a-z0-9-]+\\.)+(?:eu|org|uk|com)\\b|https?(?=\\b)");

    Figures() {
        super("figures", "numbers, articles, websites and e-mail addresses that differ from the English text");
    }

    @Override
    void check(Wording wording, Findings found) {
        if (wording.isTranslation() && !wording.readings().isEmpty()) {
            compare(wording, numbers(wording), numbers(wording.english()), "number", found);
            compare(wording, all(ADDRESS, wording), all(ADDRESS, wording.english()), "address", found);
        }
    }

    private static void compare(Wording wording, Set<String> ours, Set<String> theirs, String what, Findings found) {
        if (!ours.equals(theirs)) {
            found.add(wording, "The text has " + said(ours, what) + ", English has " + said(theirs, what) + ".", "Correct it, or write it as English does.");
        }
    }

    private static String said(Set<String> all, String what) {
        return all.isEmpty() ? "no " + what : "the " + what + " " + String.join(", ", all);
    }

    private static Set<String> numbers(Wording wording) {
        return all(NUMBER, wording).stream().map(number -> number.replaceAll("\\D", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Pattern pattern, Wording wording) {
        return wording.readings().stream().flatMap(reading -> pattern.matcher(reading).results().map(java.util.regex.MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
