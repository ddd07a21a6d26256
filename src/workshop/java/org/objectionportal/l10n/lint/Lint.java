package org.objectionportal.l10n.lint;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.objectionportal.language.Language;

/** All rules over all texts: what {@code ./l10n check} says and what the build fails on. */
public final class Lint {

    private final Texts texts;
    private final Exceptions exceptions;

    private Lint(Texts texts, Exceptions exceptions) {
        this.texts = texts;
        this.exceptions = exceptions;
    }

    /**
     * @param project the folder that holds {@code src}
     * @param folder  {@code i18n/} or a copy of it
     */
    public static Lint of(Path project, Path folder) {
        return new Lint(Texts.read(project, folder), Exceptions.read(folder));
    }

    /** Everything that is wrong and not excepted, in the order of files and lines. */
    public List<Finding> findings() {
        List<Finding> all = Rules.ALL.parallelStream().flatMap(rule -> found(rule).stream()).toList();
        List<Finding> findings = new ArrayList<>(all.stream().filter(finding -> !exceptions.cover(finding)).toList());
        findings.addAll(exceptions.findings());
        findings.sort(Comparator.comparing(Finding::file).thenComparing(Finding::line));
        return findings;
    }

    private List<Finding> found(Rule rule) {
        Findings found = new Findings(rule.name());
        rule.check(texts, found);
        return found.all();
    }

    /** The findings that stop a release: all but those about texts of languages that are not offered yet. */
    public List<Finding> ofReleased() {
        Set<String> unreleased = texts.languages().all().stream().filter(language -> !texts.languages().released().contains(language))
                .map(Language::tag).collect(Collectors.toSet());
        return findings().stream().filter(finding -> !unreleased.contains(finding.language())).toList();
    }

    /**
     * Prints the findings about one language, or about all that are released, and how many there are.
     *
     * @param language its tag; empty for all, with the findings that are about no language
     * @return the exit code: 0 when nothing is wrong, 1 otherwise
     */
    public int print(Optional<String> language, PrintStream out) {
        List<Finding> findings = language.map(tag -> findings().stream().filter(finding -> finding.language().equals(tag)).toList()).orElseGet(this::ofReleased);
        findings.forEach(out::println);
        out.println(findings.isEmpty() ? "Nothing is wrong: " + Rules.ALL.size() + " rules, " + count(language) + " texts."
                : findings.size() + (findings.size() == 1 ? " finding." : " findings."));
        return findings.isEmpty() ? 0 : 1;
    }

    /** What the linter looks for, one line a rule: its name, then what it finds. */
    public static List<String> rules() {
        return Rules.ALL.stream().map(rule -> rule.name() + ": " + rule.finds()).toList();
    }

    private long count(Optional<String> language) {
        return texts.wordings().stream().filter(wording -> language.map(wording.language().tag()::equals).orElse(true)).count();
    }
}
