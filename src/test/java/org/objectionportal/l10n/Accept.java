package org.objectionportal.l10n;

import java.util.ArrayList;
import java.util.List;

import org.objectionportal.language.Language;

/**
 * {@code ./l10n accept LANG KEY...}: writes into the ledger that the texts fit the present English. By default the person
 * is a second reader; {@code --as translator} says that they wrote them.
 */
final class Accept {

    private static final String EVERY_LANGUAGE = "all";

    private Accept() {
    }

    static int run(Workshop workshop, Arguments arguments) {
        Ledger ledger = workshop.ledger();
        String tag = arguments.word(0, "which language");
        boolean made = switch (arguments.option("--as").orElse("reader")) {
            case "translator" -> true;
            case "reader" -> false;
            default -> throw new Refusal("--as is reader or translator.");
        };
        if (tag.equals(EVERY_LANGUAGE) && !made) {
            throw new Refusal("Nobody reads all languages: say one. Only a translator may say all.");
        }
        String person = workshop.person(arguments);
        List<Language> languages = tag.equals(EVERY_LANGUAGE) ? ledger.index().languages() : List.of(workshop.language(tag));
        languages.forEach(language -> accept(workshop, ledger, language, chosen(ledger, language, arguments, made), person, made));
        return 0;
    }

    private static List<Text> chosen(Ledger ledger, Language language, Arguments arguments, boolean made) {
        List<Text> all = List.copyOf(ledger.index().texts(language.tag()).values());
        List<Text> chosen = new ArrayList<>();
        arguments.option("--all-of").ifPresent(area -> Choice.area(area, all).stream()
                .filter(text -> isOpen(ledger.state(text), made)).forEach(chosen::add));
        arguments.wordsFrom(1).forEach(word -> chosen.add(Choice.one(word, all)));
        if (chosen.isEmpty() && arguments.option("--all-of").isEmpty()) {
            throw new Refusal("Please say which texts: their keys (site/signOut …), or --all-of an area.");
        }
        return chosen;
    }

    /** Of a whole area, what has been done already stays as it is on record. */
    private static boolean isOpen(State state, boolean made) {
        return state == State.STALE || state == State.CHANGED || state == State.UNREVIEWED && !made;
    }

    private static void accept(Workshop workshop, Ledger ledger, Language language, List<Text> texts, String person, boolean made) {
        List<Line> lines = texts.stream().map(text -> line(workshop, ledger, text, person, made)).toList();
        if (!lines.isEmpty()) {
            ledger.write(language.tag(), lines);
        }
        workshop.out().println("i18n/ledger/" + language.tag() + ".tsv: " + Workshop.count(lines.size(), "text", "texts")
                + (made ? " translated by " : " read by ") + person + (lines.isEmpty() ? ", nothing was open" : ""));
    }

    private static Line line(Workshop workshop, Ledger ledger, Text text, String person, boolean made) {
        if (text.isMissing()) {
            throw new Refusal(text.place() + " is not translated yet; nothing was written.");
        }
        String translator = made ? person : ledger.line(text).map(Line::translator).orElse(Line.NOBODY);
        if (!made && translator.equals(person)) {
            throw new Refusal(text.place() + " is " + person + "’s own translation; a second person has to read it. Nothing was written.");
        }
        String english = ledger.index().source(text.address()).orElseThrow(() -> new Refusal(text.place() + " has no English text.")).value();
        return new Line(text.address(), Fingerprint.of(english), Fingerprint.of(text.value()), translator,
                made ? Line.NOBODY : readers(ledger, text, person), workshop.today());
    }

    /** Those who read the text as it is now stay on record; those who read another one do not. */
    private static String readers(Ledger ledger, Text text, String person) {
        return ledger.line(text).filter(line -> ledger.state(text) == State.REVIEWED).map(line -> line.readersAnd(person)).orElse(person);
    }
}
