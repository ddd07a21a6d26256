package org.objectionportal.l10n.lint;

import java.io.UncheckedIOException;

import org.objectionportal.l10n.Ledger;
import org.objectionportal.l10n.Line;
import org.objectionportal.l10n.State;
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
        Ledger ledger;
        try {
            ledger = Ledger.read(texts.catalogue());
        } catch (IllegalStateException | UncheckedIOException e) {
            // languages.properties or a manifest is broken: the rules about these say so, in better words.
            return;
        }
        for (Table.Row row : texts.table(Negation.DANGER).rows()) {
            for (Language language : texts.languages().released()) {
                ledger.index().find(language.tag(), row.get("key")).filter(text -> !text.isMissing() && ledger.state(text) != State.STALE)
                        .ifPresent(text -> {
                            int readers = ledger.state(text) == State.REVIEWED ? ledger.line(text).map(Line::readers).orElseThrow().size() : 0;
                            if (readers < READERS) {
                                found.add(text.file(), text.line(), text.key(),
                                        (readers == 0 ? "Nobody" : "Only one person") + " has read the text as it is now; two must. It matters here: " + row.get("why") + ".",
                                        "When you have read it: ./l10n accept " + language.tag() + " " + text.address());
                            }
                        });
            }
        }
    }
}
