package org.objectionportal.l10n;

import java.util.List;

import org.objectionportal.language.Language;

/** {@code ./l10n todo LANG}: what is missing, what the English has run away from, and what nobody else has read. */
final class Todo {

    private static final List<State> ORDER = List.of(State.MISSING, State.STALE, State.CHANGED, State.UNREVIEWED);

    private Todo() {
    }

    static int run(Workshop workshop, Arguments arguments) {
        Ledger ledger = workshop.ledger();
        Language language = workshop.language(arguments.word(0, "which language"));
        List<Text> sources = ledger.index().sources(language.tag());
        int left = 0;
        for (State state : ORDER) {
            List<Text> texts = sources.stream().filter(source -> ledger.state(language.tag(), source) == state).toList();
            left += texts.size();
            if (!texts.isEmpty()) {
                workshop.out().println(heading(state, texts.size()) + "\n");
                texts.forEach(source -> print(workshop, ledger, language, source, state));
            }
        }
        workshop.out().println(left == 0 ? language.englishName() + ": nothing to do. Everything is translated and read by a second person."
                : language.englishName() + ": " + Workshop.count(left, "text", "texts") + " of " + sources.size() + " to look at.");
        return 0;
    }

    private static String heading(State state, int count) {
        return Workshop.count(count, "text", "texts") + switch (state) {
            case MISSING -> " to translate";
            case STALE -> " whose English has changed since: mend, then ./l10n accept";
            case CHANGED -> " changed since a second person read them: to be read again";
            default -> " that only the translator has read: to be read by a second person";
        };
    }

    private static void print(Workshop workshop, Ledger ledger, Language language, Text source, State state) {
        Text text = ledger.index().find(language.tag(), source.address()).orElse(null);
        String place = text == null ? "to be added beside " + source.file().name() + ":" + source.line() : text.file().name() + ":" + text.line();
        workshop.out().println("  " + source.address() + "   " + place);
        if (state == State.MISSING && !source.note().isEmpty()) {
            workshop.out().println("    note     " + source.note());
        }
        if (!language.tag().equals(Catalogue.SOURCE)) {
            workshop.out().println("    English  " + indented(state == State.STALE ? change(ledger, text, source) : source.value()));
        }
        if (state != State.MISSING) {
            workshop.out().println("    now      " + indented(text.value()));
        }
        workshop.out().println();
    }

    private static String change(Ledger ledger, Text text, Text source) {
        return ledger.englishOf(text).map(before -> WordChange.inWords(before, source.value()))
                .orElse(source.value() + "   (what it was before is not on record)");
    }

    private static String indented(String text) {
        return text.replace("\n", "\n             ");
    }
}
