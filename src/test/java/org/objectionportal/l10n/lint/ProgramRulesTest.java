package org.objectionportal.l10n.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules about templates and Java, against a small program. */
class ProgramRulesTest {

    static final Set<String> PROVED = Set.of("template", "java");

    private static final Path TEMPLATE = Path.of("src/main/resources/templates/site/page.html");
    private static final Path THEME = Path.of("src/main/keycloak/theme/objections/login/page.ftl");
    private static final Path JAVA = Path.of("src/main/java/Page.java");

    @TempDir
    static Path texts;

    @TempDir
    Path project;

    @BeforeAll
    static void copy_the_texts() throws IOException {
        TextsCopy.of(texts, "en");
    }

    @Test
    void a_word_in_a_template_is_found_with_its_line() throws IOException {
        assertEquals(List.of("src/main/resources/templates/site/page.html:2 The template holds the words “Sign out”."),
                found(new TemplateText(), TEMPLATE, "<p>\n<b class=\"x\">Sign out</b> {t.signOut}</p>"));
    }

    @Test
    void a_word_in_an_attribute_that_is_read_aloud_is_found() throws IOException {
        assertEquals(1, found(new TemplateText(), TEMPLATE, "<nav class=\"main\" aria-label=\"Main navigation\"></nav>").size());
    }

    @Test
    void a_word_in_a_template_of_keycloak_is_found() throws IOException {
        assertEquals(List.of(THEME + ":1 The template holds the words “or”."),
                found(new TemplateText(), THEME, "<#if a?filter(x -> x > 1)><b>${msg(\"doLogIn\")}</b> or ${kcSanitize(\"}\")}</#if><#-- no text -->"));
    }

    @Test
    void what_qute_and_browsers_read_is_no_text() throws IOException {
        assertEquals(List.of(), found(new TemplateText(), TEMPLATE,
                "{@Shell shell}\n<!doctype html><html lang=\"{shell.htmlLang}\"><style>{|\na { color: red }\n|}</style>{#if x}<p>{t.title} – {t.lead(a, b)}</p>{/if}&amp;"));
    }

    @Test
    void a_text_printed_without_escaping_is_found() throws IOException {
        assertEquals(1, found(new TemplateText(), TEMPLATE, "{t.title.raw}").size());
        assertEquals(1, found(new TemplateText(), TEMPLATE, "{shell.t.title.safe}").size());
        assertEquals(0, found(new TemplateText(), TEMPLATE, "{section.html.raw}").size());
    }

    @Test
    void a_page_without_language_is_found() throws IOException {
        assertEquals(1, found(new TemplateText(), TEMPLATE, "<!doctype html>\n<html>\n").size());
        assertEquals(1, found(new TemplateText(), TEMPLATE, "<!doctype html>\n<html lang=\"en\">\n").size());
    }

    @Test
    void a_sentence_in_java_is_found_with_its_line() throws IOException {
        assertEquals(List.of(JAVA + ":3 The program holds the words “Your objection is filed”."),
                found(new JavaText(), JAVA, "class Page {\n  // It’s a comment\n  String title = \"Your objection is filed\";\n}"));
    }

    @Test
    void a_word_beyond_ascii_in_java_is_found() throws IOException {
        assertEquals(1, found(new JavaText(), JAVA, "class Page { String title = \"Übersicht\"; }").size());
    }

    @Test
    void what_is_logged_or_thrown_is_for_operators() throws IOException {
        assertEquals(List.of(), found(new JavaText(), JAVA, """
                class Page {
                  void run() {
                    LOG.warnf("Mail %s was not sent", reference);
                    throw new IllegalStateException("Mail is held back: " + why);
                  }
                  String sql = "select id from objection where subject = ?1";
                }"""));
    }

    private List<String> found(Rule rule, Path file, String content) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), content);
        Findings found = new Findings(rule.name());
        rule.check(Texts.read(project, texts), found);
        return found.all().stream().map(finding -> finding.file() + ":" + finding.line() + " " + finding.wrong()).toList();
    }
}
