package org.objectionportal.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectionportal.l10n.exchange.Job;
import org.objectionportal.l10n.exchange.Po;
import org.objectionportal.l10n.exchange.Unit;
import org.objectionportal.l10n.exchange.Xliff;
import org.objectionportal.language.Language;

/** What goes out comes back the same, letter by letter, with all that the translator was told. */
class ExchangeTest {

    /** Everything that is awkward in one of the formats. */
    private static final Job AWKWARD = new Job("el", List.of(
            unit("messages/site/a", "“Quoted” \"straight\" \\ back\\nslash", "Εναντίωση «ναι»\tκαι \"όχι\" \\n", true),
            unit("messages/site/b.C", "One\n\nTwo\n", "Ένα\n\nΔύο\n", true),
            unit("messages/site/c", "{items, plural, one {# item} other {# <items> & more}}", " και κενά  ", true),
            unit("keycloak/login/otp-help", "a\u00ADb\u00A0c ]]> &amp;", "", false),
            unit("notices/ai-training/2/summary", "## In short {#summary}\n\n- **Yes** [ask](#contact)", "## Με λίγα λόγια {#summary}\n\n- **Ναι**", true)));

    @TempDir
    Path folder;

    @Test
    void awkward_texts_survive_po() throws IOException {
        Po.write(AWKWARD, folder.resolve("el.po"));
        assertSame(AWKWARD, Po.read(folder.resolve("el.po")));
    }

    @Test
    void awkward_texts_survive_xliff() throws IOException {
        Xliff.write(AWKWARD, folder.resolve("el.xlf"));
        assertSame(AWKWARD, Xliff.read(folder.resolve("el.xlf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"el", "mt", "pt", "ga", "bg"})
    void the_real_texts_survive_both(String tag) throws IOException {
        Workshop workshop = new Workshop(Path.of(""), Path.of("i18n"), folder, System.out, "", LocalDate.EPOCH);
        Ledger ledger = workshop.ledger();
        Language language = workshop.language(tag);
        Job job = Export.job(workshop, ledger, language);
        assertTrue(job.units().size() > 400, () -> "only " + job.units().size());
        Po.write(job, folder.resolve("all.po"));
        assertSame(job, Po.read(folder.resolve("all.po")));
        Xliff.write(job, folder.resolve("all.xlf"));
        assertSame(job, Xliff.read(folder.resolve("all.xlf")));
    }

    @Test
    void a_translator_sees_notes_places_and_what_the_english_was() throws IOException {
        Job job = new Job("el", List.of(new Unit("messages/site/a", "New", "Παλιό", false, "A button.", "i18n/messages/site/el.properties:7", "Old", "0f")));
        Po.write(job, folder.resolve("el.po"));
        assertTrue(Files.readString(folder.resolve("el.po")).endsWith("""

                #. A button.
                #. l10n-base: 0f
                #: i18n/messages/site/el.properties:7
                #, fuzzy
                #| msgid "Old"
                msgctxt "messages/site/a"
                msgid "New"
                msgstr "Παλιό"
                """), Files.readString(folder.resolve("el.po")));
        Xliff.write(job, folder.resolve("el.xlf"));
        String xliff = Files.readString(folder.resolve("el.xlf"));
        assertTrue(xliff.contains("<note>A button.</note>") && xliff.contains("<note category=\"english-before\">Old</note>")
                && !xliff.contains("state="), "initial is what a segment without a state is: " + xliff);
    }

    @Test
    void what_is_no_po_or_xliff_is_refused_with_the_place() throws IOException {
        Files.writeString(folder.resolve("bad.po"), "msgid \"a\"\nmsgstr oops\n");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Po.read(folder.resolve("bad.po"))).getMessage().startsWith("line 2 is not PO"));
        Files.writeString(folder.resolve("bad.xlf"), "<xliff version=\"1.2\"/>");
        assertThrows(IllegalArgumentException.class, () -> Xliff.read(folder.resolve("bad.xlf")));
    }

    private static Unit unit(String address, String source, String target, boolean finished) {
        return new Unit(address, source, target, finished, "Stands at the top. {items}: how many", "i18n/x:1", "", "0123456789ab");
    }

    /** Neither format brings back what the English was before: that is for the translator's eyes. */
    private static void assertSame(Job expected, Job actual) {
        assertEquals(expected.language(), actual.language());
        assertEquals(expected.units().stream().map(ExchangeTest::known).toList(), actual.units().stream().map(ExchangeTest::known).toList());
    }

    private static Unit known(Unit unit) {
        return new Unit(unit.address(), unit.source(), unit.target(), unit.finished(), unit.note(), unit.place(), "", unit.base());
    }
}
