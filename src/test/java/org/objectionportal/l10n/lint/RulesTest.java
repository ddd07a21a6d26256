package org.objectionportal.l10n.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule against a copy of the real texts with one defect: that defect is found, and nothing else. */
class RulesTest {

    /** @param change what to look for and what to put there, as in {@link String#replaceAll} */
    record Defect(String rule, String what, String language, String file, String change, String into) {

        @Override
        public String toString() {
            return rule + ": " + what;
        }
    }

    @TempDir
    Path temp;

    static Stream<Defect> defects() {
        return Stream.of(
                site("file", "a byte order mark", "de", "\\A", "\uFEFF# \n"),
                site("file", "line ends of Windows", "de", "\n\\z", "\r\n"),
                site("file", "a letter in two signs", "de", "Widersprüche", "Widerspru\u0308che"),
                site("file", "a last line that is not ended", "de", "\n\\z", ""),
                defect("languages", "another order", "de", "languages.properties", "(?m)^(bg.*\n)(es.*\n)", "$2$1"),
                defect("languages", "a line in another form", "de", "languages.properties", "(?m)^(de.*?)\\| German ", "$1"),
                site("keys", "a missing text", "de", "(?m)^signOut = .*\n", ""),
                site("keys", "an empty text", "de", "(?m)^signOut = .*", "signOut ="),
                site("keys", "a text that is still to be written", "de", "(?m)^signOut = .*", "signOut = TODO Abmelden"),
                site("keys", "a key twice", "de", "(?m)^(signOut = .*\n)", "$1$1"),
                site("keys", "a key nobody knows", "de", "\\z", "leftOver = Rest\n"),
                site("keys", "another order", "de", "(?m)^(signOut = .*\n)(language = .*\n)", "$2$1"),
                site("notes", "no note", "en", "(?m)^# Button at the top.*\n", ""),
                site("hidden", "a zero-width blank", "de", "Abmelden", "Ab\u200Bmelden"),
                site("hidden", "a sign that turns the direction", "de", "Abmelden", "\u202EAbmelden"),
                site("hidden", "a blank at the end", "de", "Abmelden", "Abmelden "),
                site("pattern", "a brace that is not closed", "de", "\\{status}", "{status"),
                keycloak("pattern", "an argument that is not closed", "de", "(?m)^(passwordHint=.*)\\{0}", "$1{0"),
                site("arguments", "an argument that is lost", "de", "Fehler \\{status}", "Fehler"),
                site("arguments", "an argument that is misspelt", "de", "\\{status}", "{state}"),
                objection("arguments", "another format", "de", "(?m)^(day = .*)long", "$1medium"),
                objection("arguments", "a translated select word", "de", "select, UK", "select, VK"),
                keycloak("arguments", "another number", "de", "(?m)^(passwordHint=.*)\\{0}", "$1{1}"),
                objection("shape", "a short date", "en", "(?m)^(day = .*)long", "$1short"),
                objection("shape", "a skeleton", "en", "(?m)^(day = .*)long", "$1::yMMMd"),
                objection("shape", "an offset", "en", "items, plural, =0", "items, plural, offset:1 =0"),
                objection("plural", "a form that is lacking", "cs", "few \\{Potom[^}]*}", ""),
                objection("plural", "a form the language does not have", "de", "one \\{Danach darf # Inhalt", "few {# Inhalte.} one {Danach darf # Inhalt"),
                objection("plural", "a form for fractions only", "cs", "one \\{Potom", "many {# položky.} one {Potom"),
                objection("plural", "a number that is hidden", "hr", "(?m)^(draftText.*?one \\{[^}]*)#", "$1jednu"),
                objection("plural-sentence", "a word outside of the forms", "de", "(?m)^groundsHint = .*(?=\\{most)", "$0Es sind "),
                objection("plural-sentence", "a full stop outside of the forms", "de", "(?m)^(groundsHint = .*Zeichen\\.}})$", "$1."),
                site("markup", "a tag", "de", "Abmelden", "<b>Abmelden</b>"),
                site("markup", "an entity", "de", "Abmelden", "Abmelden &amp; weg"),
                site("straight-quotes", "a straight apostrophe", "de", "Abmelden", "Abmelden geht’s'"),
                site("straight-quotes", "straight quotation marks", "de", "„Meine Widersprüche“", "\"Meine Widersprüche\""),
                site("quotes", "marks of another language", "de", "„Meine Widersprüche“", "“Meine Widersprüche”"),
                site("quotes", "a quotation that is not closed", "de", "„Meine Widersprüche“", "„Meine Widersprüche"),
                site("alphabet", "Romanian letters with a cedilla", "ro", "conținutul principal", "conţinutul principal"),
                site("alphabet", "a Latin letter in a Cyrillic word", "bg", "Изход", "Изхoд"),
                site("alphabet", "a letter of another language", "de", "Kontakt", "Kontaķt"),
                site("spaces", "two blanks", "de", "Zum Hauptinhalt", "Zum  Hauptinhalt"),
                site("spaces", "a blank before a full stop", "de", "(?m)^(demo = .*)\\.$", "$1 ."),
                site("spaces", "no blank after a comma", "de", "erfunden, und", "erfunden,und"),
                objection("spaces", "a plain blank in French quotation marks", "fr", "«[\\u00A0\\u202F]", "« "),
                objection("spaces", "a short word at the end of a line", "cs", "s\\u00A0číslem", "s číslem"),
                site("terms", "another word for objection", "de", "Meine Widersprüche", "Meine Ablehnungen"),
                keycloak("names", "another spelling of a name", "de", "=FreeOTP", "=FreeOtp"),
                site("forbidden", "a word of Article 4(24)", "de", "Ein Widerspruch, der", "Ein Widerspruch, Einspruch, der"),
                keycloak("forbidden", "American spelling", "en", "no longer valid", "canceled"),
                site("register", "another form of address", "de", "(?m)^(demo = .*)Sie", "$1du"),
                site("register", "another rule for capitals", "cs", "(?<=[a-zá-ž] )vaš", "Vaš"),
                site("figures", "another website", "de", "(?m)^contact = .*", "contact = example.org"),
                keycloak("figures", "another number", "de", "(?m)^(invalidEmailMessage=.*)", "$1 18"),
                objection("negation", "a lost “not”", "de", "(?m)^(notFiledYet = .*)noch nicht", "$1bereits"),
                objection("negation", "an added “not”", "de", "(?m)^(inForceTitle = .*)ist in Kraft|(?m)^(inForceTitle = .*)gilt", "$1$2gilt nicht"),
                site("unchanged", "English", "de", "(?m)^contact = .*", "contact = Contact"),
                site("doubled", "a word twice", "de", "Zum Hauptinhalt", "Zum zum Hauptinhalt"),
                site("ending", "a heading with a full stop", "de", "Kontakt", "Kontakt."),
                site("sentences", "a sentence that is lost", "de", "(?m)^(errorText.METHOD_NOT_ALLOWED = ).*?\\. ", "$1"),
                site("length", "twice the English", "de", "Abmelden", "Abmelden, abermelden, vermelden, ummelden"),
                defect("length", "a subject over 78 characters", "de", "messages/delivery/de.properties", "(?m)^(filedSubject = )", "$1Eine Nachricht vom Portal, damit Sie Bescheid wissen: "),
                defect("notice", "a published text that was changed", "de", "notices/ai-training/2/de.md", "jederzeit Widerspruch dagegen", "immer Widerspruch dagegen"),
                defect("notice", "a version that is not there", "de", "notices/ai-training/manifest.properties", "versions=1", "versions=1,2"),
                defect("stale", "English that was changed later", "de", "messages/objection/en.properties", "(?m)^(formLead = .*)\\.$", "$1, free of charge."),
                defect("stale", "a ledger that cannot be read", "de", "ledger/de.tsv", "\\z", "one word\n"),
                defect("read-twice", "a text nobody has read", "de", "ledger/de.tsv", "(?m)^(messages/objection/notFiledYet\t.*\t)[^\t]*(\t\\S*)$", "$1-$2"),
                defect("read-twice", "a text that was changed since", "de", "messages/objection/de.properties", "(?m)^notFiledYet = ", "$0Achtung: "),
                site("used", "a text no page asks for", "en", "\\z", "# Nobody sees it.\nleftOver = Rest\n"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_defect_is_found_and_nothing_else(Defect defect) throws IOException {
        TextsCopy copy = TextsCopy.of(temp, defect.language());
        copy.replace(defect.file(), defect.change(), defect.into());

        List<Finding> found = copy.lint().findings();

        // Where the text is one of consequence, nobody has read that text as it is now, which is found besides.
        assertEquals(List.of(defect.rule()), found.stream().filter(one -> one.rule().equals(defect.rule())
                || !one.rule().equals("read-twice") || found.stream().noneMatch(other -> other.rule().equals(defect.rule())
                        && other.file().equals(one.file()) && other.line() == one.line()))
                .map(Finding::rule).distinct().toList(), found::toString);
    }

    private static Defect site(String rule, String what, String language, String change, String into) {
        return defect(rule, what, language, "messages/site/" + language + ".properties", change, into);
    }

    private static Defect objection(String rule, String what, String language, String change, String into) {
        return defect(rule, what, language, "messages/objection/" + language + ".properties", change, into);
    }

    private static Defect keycloak(String rule, String what, String language, String change, String into) {
        return defect(rule, what, language, "keycloak/login/messages_" + language + ".properties", change, into);
    }

    private static Defect defect(String rule, String what, String language, String file, String change, String into) {
        return new Defect(rule, what, language, file, change, into);
    }
}
