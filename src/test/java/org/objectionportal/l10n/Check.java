package org.objectionportal.l10n;

import java.util.Optional;

import org.objectionportal.l10n.lint.Lint;
import org.objectionportal.language.Language;

/** {@code ./l10n check [LANG]}: what the build would say about the texts, at once. */
final class Check {

    private Check() {
    }

    static int run(Workshop workshop, Arguments arguments) {
        Optional<Language> language = arguments.wordIfAny(0).map(workshop::language);
        int result = Lint.of(workshop.project(), workshop.texts()).print(language.map(Language::tag), workshop.out());
        if (arguments.option("--second-opinion").isPresent()) {
            SecondOpinion.print(workshop, workshop.ledger(), language.orElseThrow(() -> new Refusal("On which language? ./l10n check --second-opinion de")));
        }
        return result;
    }
}
