package org.objectionportal.l10n;

import java.util.List;
import java.util.Optional;

import org.objectionportal.l10n.lint.Lint;
import org.objectionportal.language.Language;

/** {@code ./l10n check [LANG]}: what the build would say about the texts, at once. */
final class Check {

    private Check() {
    }

    static int run(Workshop workshop, Arguments arguments) {
        Ledger ledger = workshop.ledger();
        Optional<Language> language = arguments.wordIfAny(0).map(tag -> Workshop.language(ledger, tag));
        List<String> problems = ledger.problems();
        problems.forEach(workshop.out()::println);
        int result = Lint.of(workshop.project(), workshop.texts()).print(language.map(Language::tag), workshop.out());
        if (arguments.option("--second-opinion").isPresent()) {
            SecondOpinion.print(workshop, ledger, language.orElseThrow(() -> new Refusal("On which language? ./l10n check --second-opinion de")));
        }
        return problems.isEmpty() ? result : 1;
    }
}
