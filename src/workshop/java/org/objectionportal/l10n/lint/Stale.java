package org.objectionportal.l10n.lint;

import org.objectionportal.l10n.Ledger;
import org.objectionportal.l10n.State;
import org.objectionportal.l10n.Text;
import org.objectionportal.language.Language;

/** Texts people rely on, the notice, the objection, errors, that say what English said before it was changed. */
final class Stale implements Rule {

    @Override
    public String name() {
        return "stale";
    }

    @Override
    public String finds() {
        return "legal texts and errors whose English was changed after they were translated, and lines of the ledger that cannot be read";
    }

    @Override
    public void check(Texts texts, Findings found) {
        Ledger ledger = Ledger.read(texts.catalogue());
        ledger.problems().forEach(problem -> found.add("i18n/ledger", 0, "", problem, "Correct the line, or take the file of the version before."));
        for (Language language : texts.languages().released()) {
            ledger.index().texts(language.tag()).values().stream().filter(text -> Ledger.isBinding(text) && ledger.state(text) == State.STALE)
                    .forEach(text -> add(text, found));
        }
    }

    private static void add(Text text, Findings found) {
        found.add(text.file(), text.line(), text.key(), "The English text was changed after this one was translated.",
                "Compare the two (./l10n todo " + text.file().language() + "), mend yours, then: ./l10n accept " + text.file().language() + " " + text.address());
    }
}
