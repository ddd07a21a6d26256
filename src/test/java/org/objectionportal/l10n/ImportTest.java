package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Out to a translator, changed there, and back. */
class ImportTest {

    private static final String SIGN_OUT = "messages/site/signOut";

    private static final String CHANGES = "## Endringer {#changes}\n\nHvis vi vil bruke opplysningene dine til et nytt formål, sier vi fra før vi"
            + " begynner, og du kan protestere før vi begynner.\n\nEn publisert versjon av denne merknaden blir aldri endret. Hvis noe endrer seg,"
            + " publiserer vi en ny versjon med et nytt nummer. Tidligere versjoner kan fortsatt leses, og innsigelsen din gjelder fortsatt."
            + "\n\nVersjon 2 beskytter deg bedre enn versjon 1. Det du publiserte før du fylte 18 år, eller mens en innsigelse fra deg gjaldt,"
            + " holdes utenfor. En innsigelse som er trukket tilbake, gjelder i 7 dager til. Du kan holde enkeltposter utenfor.";

    @TempDir
    Path parent;

    private TextsFolder texts;

    @BeforeEach
    void copy() {
        texts = new TextsFolder(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de.po", "de.xlf"})
    void nothing_changes_when_nothing_was_changed(String file) {
        String before = texts.read("ledger/de.tsv") + texts.read("messages/site/de.properties");
        assertEquals(0, texts.run("export", "de", file), texts::said);
        assertEquals(0, texts.run("import", "de", file), texts::said);
        assertEquals("0 texts taken over, 0 found to fit the present English as they stand.\n", texts.said());
        assertEquals(before, texts.read("ledger/de.tsv") + texts.read("messages/site/de.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de.po", "de.xlf"})
    void a_changed_translation_is_taken_over_under_the_translators_name_and_waits_to_be_read(String file) {
        texts.run("export", "de", file);
        translate(file, SIGN_OUT, "Ausloggen");
        String before = texts.read("messages/site/de.properties");
        assertEquals(0, texts.run("import", "de", file, "--by", "Büro Beispiel"), texts::said);
        assertTrue(texts.said().startsWith("1 text taken over"), texts::said);
        assertEquals(before.replace("signOut = Abmelden", "signOut = Ausloggen"), texts.read("messages/site/de.properties"));
        assertEquals("Büro Beispiel", texts.ledger().line(texts.text("de", SIGN_OUT)).orElseThrow().translator());
        assertEquals(State.UNREVIEWED, texts.state("de", SIGN_OUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de.po", "de.xlf"})
    void a_stale_text_goes_out_as_unfinished_and_comes_back_when_somebody_has_looked_at_it(String file) {
        texts.set("messages/site/en.properties", "signOut", "Sign out now");
        texts.run("export", "de", file);
        assertTrue(texts.said().endsWith("1 of them to do.\n"), texts::said);
        texts.run("import", "de", file);
        assertTrue(texts.said().contains("1 left as they are"), texts::said);
        assertEquals(State.STALE, texts.state("de", SIGN_OUT));
        there(file, file.endsWith(".po") ? "#, fuzzy\n" : "<segment>", file.endsWith(".po") ? "" : "<segment state=\"translated\">");
        texts.run("import", "de", file);
        assertTrue(texts.said().contains("1 found to fit"), texts::said);
        assertEquals(State.UNREVIEWED, texts.state("de", SIGN_OUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb.po", "nb.xlf"})
    void a_new_language_is_translated_outside_screens_sign_in_and_notice(String file) {
        texts.run("new", "nb");
        texts.run("export", "nb", file);
        assertTrue(texts.said().contains("of them to do"), texts::said);
        translate(file, SIGN_OUT, "Logg ut");
        translate(file, "notices/ai-training/2/changes", CHANGES);
        assertEquals(0, texts.run("import", "nb", file), texts::said);
        assertTrue(texts.said().startsWith("2 texts taken over"), texts::said);
        assertEquals("Logg ut", texts.text("nb", SIGN_OUT).value());
        assertEquals(CHANGES, texts.text("nb", "notices/ai-training/2/changes").value());
        assertEquals(State.UNREVIEWED, texts.state("nb", SIGN_OUT));
    }

    @Test
    void a_lost_argument_refuses_the_whole_file() {
        texts.run("export", "de", "de.po");
        translate("de.po", SIGN_OUT, "Ausloggen");
        translate("de.po", "messages/site/errorReference", "Fehler");
        refused("de", "de.po", "errorReference\n    de: The text lacks {status}");
    }

    @Test
    void a_missing_plural_form_refuses_it() {
        texts.run("export", "pl", "pl.po");
        there("pl.po", "(msgctxt \"messages/objection/tooLong\"\nmsgid .*\nmsgstr .*) few \\{[^}]*}", "$1");
        refused("pl", "pl.po", "messages/objection/pl.properties");
    }

    @Test
    void straight_quotes_refuse_it() {
        texts.run("export", "fr", "fr.po");
        translate("fr.po", SIGN_OUT, "L'arrêt");
        refused("fr", "fr.po", "signOut");
    }

    @Test
    void an_english_text_that_has_changed_meanwhile_refuses_it_and_shows_how() {
        texts.run("export", "de", "de.po");
        texts.set("messages/site/en.properties", "signOut", "Sign off");
        refused("de", "de.po", "The English has changed since the export: Sign [-out-]{+off+}");
    }

    @Test
    void one_text_changed_here_and_there_refuses_it_and_one_changed_only_here_stays() {
        texts.run("export", "de", "de.po");
        texts.set("messages/site/de.properties", "signOut", "Ausloggen");
        assertEquals(0, texts.run("import", "de", "de.po"), texts::said);
        assertEquals("Ausloggen", texts.text("de", SIGN_OUT).value());
        translate("de.po", SIGN_OUT, "Schluss");
        refused("de", "de.po", "Changed here and there since the export. Here: Ausloggen");
    }

    @Test
    void another_language_another_format_and_no_file_are_refused() {
        texts.run("export", "de", "de.po");
        assertEquals(1, texts.run("import", "fr", "de.po"));
        assertEquals("The file is for “de”, not for French (fr).\n", texts.said());
        assertEquals(1, texts.run("export", "de", "de.xlsx"));
        assertEquals(1, texts.run("import", "de", "nothing.po"));
        assertEquals(1, texts.run("export", "en", "en.po"));
    }

    @Test
    void a_published_notice_does_not_go_out() throws Exception {
        texts.run("export", "de", "de.po");
        assertTrue(!Files.readString(parent.resolve("de.po")).contains("notices/ai-training/2/"));
    }

    /** Nothing is taken over, not even what would be right. */
    private void refused(String language, String file, String reason) {
        String before = texts.read("messages/site/" + language + ".properties") + texts.read("messages/objection/" + language + ".properties");
        assertEquals(1, texts.run("import", language, file), texts::said);
        assertTrue(texts.said().startsWith("Nothing was taken over, because:"), texts::said);
        assertTrue(texts.said().contains(reason), texts::said);
        assertEquals(before, texts.read("messages/site/" + language + ".properties") + texts.read("messages/objection/" + language + ".properties"));
    }

    /** Somebody outside translates a text. */
    private void translate(String file, String address, String target) {
        String quoted = Matcher.quoteReplacement(file.endsWith(".po") ? "\"" + target.replace("\n", "\\n") + "\"" : "<target>" + target + "</target>");
        String name = Pattern.quote(address);
        there(file, file.endsWith(".po") ? "(msgctxt \"" + name + "\"\nmsgid [^\\n]*\n(?:\"[^\\n]*\n)*msgstr )\"[^\\n]*\"(?:\n\"[^\\n]*\")*"
                : "(name=\"" + name + "\">(?:(?!</unit>)[\\s\\S])*</source>\n)(?:<target[^>]*>[^<]*</target>)?", "$1" + quoted);
    }

    private void there(String file, String pattern, String replacement) {
        try {
            String before = Files.readString(parent.resolve(file));
            String after = before.replaceFirst(pattern, replacement);
            if (after.equals(before)) {
                throw new AssertionError("the fixture changes nothing in " + file);
            }
            Files.writeString(parent.resolve(file), after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
