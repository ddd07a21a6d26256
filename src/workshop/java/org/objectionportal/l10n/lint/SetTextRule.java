package org.objectionportal.l10n.lint;

/** A rule that looks at each sentence by the typography of its language. */
abstract class SetTextRule implements Rule {

    private final String name;
    private final String finds;

    SetTextRule(String name, String finds) {
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
    public final void check(Texts texts, Findings found) {
        prepare(texts);
        texts.wordings().forEach(wording -> wording.readings()
                .forEach(reading -> check(wording, reading, texts.typography(wording.language()), found)));
    }

    /** Reads what the rule needs besides. */
    void prepare(Texts texts) {
    }

    abstract void check(Wording wording, String reading, Typography typography, Findings found);
}
