package org.objectionportal.journeys;

import java.util.List;

import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;

/**
 * The languages a test goes through: {@code -Djourneys.languages=all}, or a list such as {@code de,el}; without the
 * property those the test names itself.
 */
final class ChosenLanguages {

    static final String PROPERTY = "journeys.languages";

    private ChosenLanguages() {
    }

    static List<String> orElse(String... usual) {
        String chosen = System.getProperty(PROPERTY, "");
        if (chosen.equals("all")) {
            return new Languages().all().stream().map(Language::tag).toList();
        }
        return chosen.isEmpty() ? List.of(usual) : List.of(chosen.split(","));
    }
}
