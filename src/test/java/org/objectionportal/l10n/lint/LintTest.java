package org.objectionportal.l10n.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate: nothing is wrong with any text of a released language. And what the team gets to read when something is. */
class LintTest {

    private static final Path PROJECT = Path.of("");

    @TempDir
    Path temp;

    @Test
    void nothing_is_wrong_with_the_texts() {
        assertEquals(List.of(), Lint.of(PROJECT, Path.of("i18n")).ofReleased());
    }

    @Test
    void a_finding_says_where_it_is_what_is_wrong_and_how_to_mend_it() throws IOException {
        TextsCopy copy = TextsCopy.of(temp, "pl");
        copy.replace("messages/objection/pl.properties", "(?m)^(groundsHint = .*) many \\{[^}]*#[^}]*}", "$1");

        assertEquals("""
                i18n/messages/objection/pl.properties:5, groundsHint
                    pl: The text needs the form “many”, e.g. for 0.
                    → Add many {…} to {most, plural, …}.  [plural]
                1 finding.
                """, printed(copy, Optional.empty(), 1));
    }

    @Test
    void one_language_can_be_asked_for() throws IOException {
        TextsCopy copy = TextsCopy.of(temp, "pl");
        copy.replace("messages/site/pl.properties", "(?m)^signOut = .*", "signOut = '");

        assertTrue(printed(copy, Optional.of("en"), 0).startsWith("Nothing is wrong: "));
    }

    @Test
    void texts_of_a_language_that_is_not_released_are_checked_but_need_not_be_complete() throws IOException {
        TextsCopy copy = TextsCopy.of(temp, "pl");
        copy.replace("languages.properties", "(?m)^(pl = .*)released", "$1planned");
        copy.replace("messages/site/pl.properties", "(?m)^signOut = .*\n", "");
        copy.replace("messages/site/pl.properties", "(?m)^navNotice = .*", "navNotice = TODO Notice");
        copy.replace("messages/site/pl.properties", "(?m)^(errorReference = .*)\\{status}", "$1{state}");

        assertEquals(List.of(), copy.lint().ofReleased());
        assertEquals(List.of("arguments"), copy.lint().findings().stream().map(Finding::rule).toList());
    }

    @Test
    void an_exception_lets_one_finding_stand() throws IOException {
        TextsCopy copy = TextsCopy.of(temp, "de");
        copy.replace("messages/site/de.properties", "(?m)^contact = .*", "contact = Contact");
        copy.except("messages/site/contact\tde\tunchanged\tthe heading of the example\tA. Person\t2026-11-27");

        assertEquals(List.of(), copy.lint().findings());
    }

    @Test
    void an_exception_for_a_folder_is_for_the_program_only() throws IOException {
        TextsCopy copy = TextsCopy.of(temp, "de");
        copy.replace("messages/site/de.properties", "(?m)^contact = .*", "contact = Contact");
        copy.except("messages/site/\tde\tunchanged\tthe whole area\tA. Person\t2026-11-27");

        assertEquals(List.of("unchanged", "exceptions"), copy.lint().findings().stream().map(Finding::rule).sorted(Comparator.reverseOrder()).toList());
    }

    @Test
    void an_exception_without_a_reason_or_without_a_finding_is_a_finding() throws IOException {
        TextsCopy copy = TextsCopy.of(temp, "de");
        copy.except("messages/site/contact\tde\tunchanged\t\tA. Person\tyesterday");

        assertEquals(List.of("This exception does not say why, who or when.", "This exception matches nothing (any more)."),
                copy.lint().findings().stream().map(Finding::wrong).toList());
    }

    @Test
    void every_rule_is_proved_by_a_text_it_finds() {
        Set<String> proved = RulesTest.defects().map(defect -> defect.rule()).collect(Collectors.toSet());
        proved.addAll(ProgramRulesTest.PROVED);

        assertEquals(Set.of(), Rules.ALL.stream().map(Rule::name).filter(name -> !proved.contains(name)).collect(Collectors.toSet()));
    }

    private static String printed(TextsCopy copy, Optional<String> language, int exit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(exit, copy.lint().print(language, new PrintStream(out, true, StandardCharsets.UTF_8)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
