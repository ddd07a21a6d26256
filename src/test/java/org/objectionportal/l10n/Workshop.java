package org.objectionportal.l10n;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;

/**
 * What every command works with.
 *
 * @param project the folder that holds {@code src}
 * @param texts   {@code i18n/} or a copy of it
 * @param here    what file names of the person are relative to
 * @param out     where the command speaks
 * @param person  who works here, as Git knows them; empty when it does not
 * @param today   for the ledger
 */
record Workshop(Path project, Path texts, Path here, PrintStream out, String person, LocalDate today) {

    Ledger ledger() {
        return Ledger.read(Catalogue.read(texts));
    }

    /** Who does it: named, or as Git knows them. */
    String person(Arguments arguments) {
        String name = arguments.option("--by").orElse(person).strip();
        if (name.isEmpty() || name.equals(Line.NOBODY)) {
            throw new Refusal("Please say who you are: --by “Your Name” (or once and for all: git config user.name “Your Name”).");
        }
        return name;
    }

    /** The language of that tag, released or in preview. */
    Language language(String tag) {
        List<Language> known = new Languages(Optional.of(texts), true).all();
        return known.stream().filter(language -> language.tag().equals(tag)).findFirst().orElseThrow(() -> new Refusal("There is no language “"
                + tag + "”. Known are: " + String.join(" ", known.stream().map(Language::tag).toList()) + ". A further one: ./l10n new " + tag));
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
