package org.objectionportal.l10n.lint;

/** A rule that looks at one text at a time. */
abstract class TextRule implements Rule {

    private final String name;
    private final String finds;

    TextRule(String name, String finds) {
        this.name = name;
        this.finds = finds;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String finds() {
        return finds;
    }

    @Override
    public void check(Texts texts, Findings found) {
        texts.wordings().forEach(wording -> check(wording, found));
    }

    abstract void check(Wording wording, Findings found);
}
