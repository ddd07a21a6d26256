package org.objectionportal.l10n.lint;

import java.util.regex.Pattern;

/** Markup in texts: they are text, and templates escape them as a whole, so it would show. */
final class Markup extends TextRule {

    private static final Pattern MARKUP = Pattern.compile("[<>]|&(?:\\w+|#\\d+);|\\*\\*");

    Markup() {
        super("markup", "HTML tags and entities");
    }

    @Override
    void check(Wording wording, Findings found) {
        for (String reading : wording.readings()) {
            MARKUP.matcher(reading).results().forEach(tag -> found.add(wording, "The text holds “" + tag.group() + "”; it would be shown like that.",
                    "Write plain text; for a sign such as & type the sign itself."));
        }
    }
}
