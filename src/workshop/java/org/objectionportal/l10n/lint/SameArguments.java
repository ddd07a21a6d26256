package org.objectionportal.l10n.lint;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Translations that fill in other values than English, or fill them in differently. */
final class SameArguments extends TextRule {

    /** A choice is written per language: only its number has to be the same. */
    private static final Pattern KEYCLOAKS = Pattern.compile("\\{(\\d+)[^}]*}");

    SameArguments() {
        super("arguments", "{arguments} that are not those of the English text, with the same type, style and select words");
    }

    @Override
    void check(Wording wording, Findings found) {
        if (wording.isTranslation() && wording.kind() != Wording.Kind.NOTICE && !wording.readings().isEmpty()
                && !wording.english().readings().isEmpty()) {
            Set<String> theirs = signatures(wording.english());
            Set<String> ours = signatures(wording);
            Set<String> lost = without(theirs, ours);
            Set<String> added = without(ours, theirs);
            if (!lost.isEmpty()) {
                found.add(wording, "The text lacks " + String.join(" and ", lost) + ", which the English text fills in"
                        + (added.isEmpty() ? "." : "; it has " + String.join(" and ", added) + " instead."), "Write it exactly as in English, at its place in your sentence.");
            } else if (!added.isEmpty()) {
                found.add(wording, "The text has " + String.join(" and ", added) + ", which the English text does not.", "Take it out, or correct the name.");
            }
        }
    }

    private static Set<String> signatures(Wording wording) {
        Collection<String> all = wording.kind() == Wording.Kind.KEYCLOAK
                ? KEYCLOAKS.matcher(wording.value()).results().map((MatchResult found) -> "{" + found.group(1) + "}").toList()
                : Arguments.of(wording.pattern()).stream().map(Argument::signature).toList();
        return all.stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(each -> !others.contains(each)).collect(Collectors.toCollection(TreeSet::new));
    }
}
