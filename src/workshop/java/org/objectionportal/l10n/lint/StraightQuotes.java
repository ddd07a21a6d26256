package org.objectionportal.l10n.lint;

/** ASCII quotes: ugly as type, and in a pattern they switch the braces off, so that a person's data would be missing. */
final class StraightQuotes extends TextRule {

    StraightQuotes() {
        super("straight-quotes", "the signs ' and \"");
    }

    @Override
    void check(Wording wording, Findings found) {
        if (wording.value().contains("'")) {
            found.add(wording, "The text holds the straight apostrophe '.", "Use ’ (in some languages it closes a quotation, too).");
        }
        if (wording.value().contains("\"")) {
            found.add(wording, "The text holds the straight quotation mark \".", "Use the quotation marks of your language.");
        }
    }
}
