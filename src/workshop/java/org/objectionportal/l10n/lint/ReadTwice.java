package org.objectionportal.l10n.lint;

import org.objectionportal.l10n.Ledger;
import org.objectionportal.l10n.Line;
import org.objectionportal.l10n.State;
import org.objectionportal.l10n.Text;
import org.objectionportal.language.Language;

/** Texts of {@code glossary/danger.tsv} that fewer than two people besides the translator have read as they are now. */
final class ReadTwice implements Rule {

    private static final int READERS = 2;

    @Override
    public String name() {
        return "read-twice";
    }

    @Override
    public String finds() {
        return "texts of consequence that were not read by two people besides the translator";
    }

    @Override
    public void check(Texts texts, Findings found) {
        texts.ledger().ifPresent(ledger -> check(texts, ledger, found));
    }

    private static void check(Texts texts, Ledger ledger, Findings found) {
        for (Table.Row row : texts.table(Negation.DANGER).rows()) {
            for (Language language : texts.languages().released()) {
                ledger.index().find(language.tag(), row.get("key")).filter(text -> !text.isMissing())
                        .ifPresent(text -> check(ledger, text, row.get("why"), found));
            }
        }
    }

    private static void check(Ledger ledger, Text text, String why, Findings found) {
        State state = ledger.state(text);
        int readers = state == State.REVIEWED ? ledger.line(text).map(Line::readers).orElseThrow().size() : 0;
        if (state != State.STALE && readers < READERS) {
            found.add(text.file(), text.line(), text.key(),
                    (readers == 0 ? "Nobody" : "Only one person") + " has read the text as it is now; two must. It matters here: " + why + ".",
                    "When you have read it: ./l10n accept " + text.file().language() + " " + text.address());
        }
    }
}
