package org.objectionportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.stack.StackResource;

/** The mail in which a reader tells of a mistake in our words. */
@QuarkusTest
@WithTestResource(StackResource.class)
class TextReportTest {

    private static final Languages LANGUAGES = new Languages();

    @Inject
    Messages messages;

    static Iterable<Language> languages() {
        return LANGUAGES.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void in_every_language_it_says_which_page_and_which_language(Language language) {
        SiteMessages t = messages.in(language, SiteMessages.class);
        String page = "/" + language + "/content";
        TextReport report = TextReport.about(page, language, t, "texts@platform.example");
        assertTrue(report.link().matches("mailto:texts@platform\\.example\\?subject=[A-Za-z0-9%._*-]+&body=[A-Za-z0-9%._*-]+"), report.link());
        assertEquals(t.reportSubject(page, language.ownName()), part(report, "subject"));
        String[] lines = part(report, "body").split("\r\n");
        assertEquals(t.reportPage(page), lines[0]);
        assertEquals(t.reportLanguage(language.ownName()), lines[1]);
        assertEquals(t.reportQuestion(), lines[3]);
        assertTrue(part(report, "subject").contains(page) && part(report, "subject").contains(language.ownName()));
        assertTrue(report.link().length() < 2_000, "mail programs cut longer ones");
    }

    @ParameterizedTest
    @CsvSource({"/de/objections/K7M4-XPR9-3RTW, /de/objections/…", "/de/objections/K7M4-XPR9-3RTW/withdrawal, /de/objections/…/withdrawal",
            "/de/content?after=secret&product=FACEBOOK, /de/content", "/de/notice/12, /de/notice/12", "/de/x/12345, /de/x/…",
            "/de/objections/k7m4-xpr9-3rtw, /de/objections/…", "/de/error/404, /de/error/404"})
    void nothing_in_it_tells_one_person_from_another(String page, String told) {
        Language language = LANGUAGES.find("de").orElseThrow();
        TextReport report = TextReport.about(page, language, messages.in(language, SiteMessages.class), "texts@platform.example");
        assertTrue(part(report, "body").startsWith(messages.in(language, SiteMessages.class).reportPage(told) + "\r\n"), part(report, "body"));
        assertFalse(part(report, "subject").toUpperCase().contains("K7M4"));
    }

    @Test
    void an_address_with_signs_of_its_own_stays_one_address() {
        Language language = LANGUAGES.source();
        String link = TextReport.about("/en/notice", language, messages.in(language, SiteMessages.class), "texts+en&x?y=1@platform.example").link();
        assertTrue(link.startsWith("mailto:texts%2Ben%26x%3Fy%3D1@platform.example?subject="), link);
    }

    private static String part(TextReport report, String name) {
        String query = URI.create(report.link()).getRawSchemeSpecificPart().split("\\?", 2)[1];
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError(name + " is not in " + report.link());
    }
}
