package org.objectionportal.l10n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.objectionportal.l10n.exchange.Job;
import org.objectionportal.l10n.exchange.Po;
import org.objectionportal.l10n.exchange.Unit;
import org.objectionportal.l10n.exchange.Xliff;
import org.objectionportal.language.Language;

/**
 * {@code ./l10n import LANG FILE}: takes over what came back from translators outside, or refuses it as a whole and says
 * why: a text that would break, an English text that has changed meanwhile, two changes of one text.
 */
final class Import {

    private final Workshop workshop;
    private final Ledger ledger;
    private final Language language;
    private final Map<String, String> changes = new LinkedHashMap<>();
    private final List<Text> confirmed = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private int unfinished;

    private Import(Workshop workshop, Ledger ledger, Language language) {
        this.workshop = workshop;
        this.ledger = ledger;
        this.language = language;
    }

    static int run(Workshop workshop, Arguments arguments) {
        Ledger ledger = workshop.ledger();
        Language language = workshop.language(arguments.word(0, "which language"));
        Path file = workshop.here().resolve(arguments.word(1, "the file to read, ending in .po or .xlf"));
        String person = workshop.person(arguments);
        return new Import(workshop, ledger, language).take(read(file), person);
    }

    private static Job read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no file " + file);
        }
        try {
            return Export.isPo(file) ? Po.read(file) : Xliff.read(file);
        } catch (IllegalArgumentException | IOException e) {
            throw new Refusal(file.getFileName() + " cannot be read: " + e.getMessage());
        }
    }

    private int take(Job job, String person) {
        if (!job.language().equals(language.htmlLang())) {
            throw new Refusal("The file is for “" + job.language() + "”, not for " + language.englishName() + " (" + language.htmlLang() + ").");
        }
        job.units().forEach(this::look);
        if (reasons.isEmpty() && !changes.isEmpty()) {
            reasons.addAll(Rehearsal.of(workshop, files()));
        }
        if (!reasons.isEmpty()) {
            workshop.out().println("Nothing was taken over, because:\n");
            reasons.forEach(workshop.out()::println);
            return 1;
        }
        write(person);
        workshop.out().println(Workshop.count(changes.size(), "text", "texts") + " taken over, " + confirmed.size()
                + " found to fit the present English as they stand" + (unfinished == 0 ? "." : "; " + unfinished
                + " left as they are: not translated, or marked as not finished (fuzzy, initial)."));
        return 0;
    }

    private void look(Unit unit) {
        Text source = ledger.index().source(unit.address()).orElse(null);
        String target = Normalizer.normalize(unit.target(), Normalizer.Form.NFC);
        String now = Export.target(ledger, language.tag(), unit.address());
        boolean changedThere = !Fingerprint.of(target).equals(unit.base());
        boolean changedHere = !unit.base().isEmpty() && !Fingerprint.of(now).equals(unit.base());
        if (source == null) {
            reasons.add(unit.address() + "\n    There is no such text (any more). Export again and carry the translations over.");
        } else if (!source.value().equals(unit.source())) {
            reasons.add(unit.address() + "\n    The English has changed since the export: " + WordChange.inWords(unit.source(), source.value())
                    + "\n    Export again; what has been translated since is in your file.");
        } else if (!unit.finished() || target.isBlank()) {
            unfinished++;
        } else if (target.equals(now)) {
            ledger.index().find(language.tag(), unit.address()).filter(text -> ledger.state(text) == State.STALE).ifPresent(confirmed::add);
        } else if (changedHere && changedThere) {
            reasons.add(unit.address() + "\n    Changed here and there since the export. Here: " + now + "\n    There: " + target
                    + "\n    Make both the same, here or in the file.");
        } else if (changedThere) {
            change(source, target);
        }
    }

    private void change(Text source, String target) {
        if (Export.isPublished(workshop, ledger, language, source)) {
            reasons.add(source.address() + "\n    This version of the notice is published; not a letter of it may change.");
        } else if (changes.put(source.address(), target) != null) {
            reasons.add(source.address() + "\n    Stands twice in the file. Keep one.");
        }
    }

    /** The files with the changes in them, by path within {@code i18n/}. */
    private Map<Path, String> files() {
        Map<TextFile, Map<String, String>> bySource = new LinkedHashMap<>();
        changes.forEach((address, value) -> {
            Text source = ledger.index().source(address).orElseThrow();
            bySource.computeIfAbsent(source.file(), file -> new LinkedHashMap<>()).put(source.key(), value);
        });
        Map<Path, String> files = new LinkedHashMap<>();
        bySource.forEach((source, values) -> {
            TextFile file = ledger.index().texts(language.tag()).values().stream().map(Text::file)
                    .filter(own -> own.set().equals(source.set())).findFirst().orElseThrow(() -> new Refusal(
                            source.set() + " has no file in " + language.englishName() + "; make an empty one first."));
            files.put(file.path(), Rewriting.with(file, source.texts().stream().map(Text::key).toList(), values));
        });
        return files;
    }

    private void write(String person) {
        files().forEach((path, content) -> {
            try {
                Files.writeString(workshop.texts().resolve(path), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Ledger after = workshop.ledger();
        List<Line> lines = new ArrayList<>();
        changes.keySet().forEach(address -> lines.add(made(after, address, person)));
        confirmed.forEach(text -> lines.add(made(after, text.address(), person)));
        if (!lines.isEmpty()) {
            after.write(language.tag(), lines);
        }
    }

    private Line made(Ledger after, String address, String person) {
        return new Line(address, Fingerprint.of(after.index().source(address).orElseThrow().value()),
                Fingerprint.of(after.index().find(language.tag(), address).orElseThrow().value()), person, Line.NOBODY, workshop.today());
    }
}
