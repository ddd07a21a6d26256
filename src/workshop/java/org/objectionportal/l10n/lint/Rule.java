package org.objectionportal.l10n.lint;

/** One thing the linter looks for. */
interface Rule {

    /** Short, in small letters: how exceptions name it. */
    String name();

    /** What it finds, for the list of rules. */
    String finds();

    void check(Texts texts, Findings found);
}
