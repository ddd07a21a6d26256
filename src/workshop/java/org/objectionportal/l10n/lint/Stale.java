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
        texts.ledger().ifPresent(ledger -> check(texts, ledger, found));
    }

    private static void check(Texts texts, Ledger ledger, Findings found) {
        ledger.problems().forEach(problem -> found.add("i18n/ledger", 0, "", problem, "Correct the line, or take the file as it was before."));
        for (Language language : texts.languages().released()) {
            ledger.index().texts(language.tag()).values().stream().filter(text -> Ledger.isBinding(text) && ledger.state(text) == State.STALE)
                    .forEach(text -> add(text, found));
        }
    }

    private static void add(Text text, Findings found) {
        String language = text.file().language();
        found.add(text.file(), text.line(), text.key(), "The English text was changed after this one was translated.",
                "See what changed with ./l10n todo " + language + ", mend yours, then: ./l10n accept " + language + " " + text.address());
    }
}
