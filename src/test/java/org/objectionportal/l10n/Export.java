package org.objectionportal.l10n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.objectionportal.l10n.exchange.Job;
import org.objectionportal.l10n.exchange.Po;
import org.objectionportal.l10n.exchange.Unit;
import org.objectionportal.l10n.exchange.Xliff;
import org.objectionportal.language.Language;

/** {@code ./l10n export LANG FILE.po|.xlf}: all texts for translators who work outside this folder. */
final class Export {

    private static final String NOTICE_NOTE = "Part of the notice (Markdown). Keep {placeholders}, links, numbers and the {#anchor} of the heading;"
            + " i18n/notices/README.md has the rules.";

    private Export() {
    }

    static int run(Workshop workshop, Arguments arguments) {
        Ledger ledger = workshop.ledger();
        Language language = workshop.language(arguments.word(0, "which language"));
        Path file = workshop.here().resolve(arguments.word(1, "the file to write, ending in .po or .xlf"));
        Job job = job(workshop, ledger, language);
        try {
            if (isPo(file)) {
                Po.write(job, file);
            } else {
                Xliff.write(job, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workshop.out().println(file.getFileName() + ": " + Workshop.count(job.units().size(), "text", "texts") + " in " + language.englishName() + ", "
                + job.units().stream().filter(unit -> !unit.finished()).count() + " of them to do.");
        return 0;
    }

    /** Everything of that language that may change: a published notice may not. */
    static Job job(Workshop workshop, Ledger ledger, Language language) {
        if (language.tag().equals(Catalogue.SOURCE)) {
            throw new Refusal("English is what the others are made from; it is written here, in i18n/.");
        }
        List<Unit> units = ledger.index().sources(language.tag()).stream()
                .filter(source -> !isPublished(workshop, ledger, language, source)).map(source -> unit(ledger, language, source)).toList();
        return new Job(language.htmlLang(), units);
    }

    static boolean isPo(Path file) {
        String name = file.getFileName().toString();
        if (!name.matches(".*\\.(po|xlf|xliff)")) {
            throw new Refusal("The name of the file must end in .po or .xlf, not: " + name);
        }
        return name.endsWith(".po");
    }

    static boolean isPublished(Workshop workshop, Ledger ledger, Language language, Text source) {
        return source.address().startsWith("notices/") && ledger.index().find(language.tag(), source.address())
                .filter(text -> NoticeTexts.isPublished(text.file(), workshop.texts())).isPresent();
    }

    /** What a translator outside starts from: nothing, if it still is the English text. */
    static String target(Ledger ledger, String language, String address) {
        return ledger.index().find(language, address).filter(text -> !text.isMissing()).map(Text::value).orElse("");
    }

    private static Unit unit(Ledger ledger, Language language, Text source) {
        Text text = ledger.index().find(language.tag(), source.address()).orElse(source);
        String target = target(ledger, language.tag(), source.address());
        boolean stale = ledger.state(language.tag(), source) == State.STALE;
        return new Unit(source.address(), source.value(), target, !target.isEmpty() && !stale,
                source.address().startsWith("notices/") ? NOTICE_NOTE : source.note(), text.file().name() + ":" + text.line(),
                stale ? ledger.englishOf(text).orElse("") : "", Fingerprint.of(target));
    }
}
