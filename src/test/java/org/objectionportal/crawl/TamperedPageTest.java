package org.objectionportal.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Visitor;

/** The crawl finds what it is there to find: a German page, and something put into it that should not be there. */
@QuarkusTest
@WithTestResource(StackResource.class)
class TamperedPageTest {

    @Inject
    Languages languages;
    @Inject
    Messages messages;
    @Inject
    PortalConfig config;

    @ParameterizedTest
    @ValueSource(strings = {
            "<p>We have received your objection, and we honour it.</p>",
            "<p>We have <strong>received</strong> it.</p>",
            "<p>Sign out</p>",
            "<p>Widerspruch eingelegt. Sign out</p>",
            "<p>Heeft u een account?</p>",
            "<p>Diesen Satz hat niemand in die Dateien geschrieben.</p>",
            "<nav aria-label='Main navigation'></nav>",
            "<span class=hidden>Language:</span>",
            "<img alt='A line from your first objection'>",
            "<input placeholder='Reference'>",
            "<input type=submit value='Object now'>",
            "<table><tr><td data-label='In force from'></td></tr></table>",
            "<select><option>Not eligible</option></select>",
            "<p>{products}</p>",
            "<p>NOT_FOUND</p>",
            "<p>???signOut???</p>",
            "<p>Ваше възражение</p>"})
    void what_no_german_file_says_is_found(String tampering) {
        Document page = page("/notice");
        page.expectFirst("main").append(tampering);
        assertFalse(findings(page).isEmpty(), tampering);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<p lang=en>We have received your objection, and we honour it.</p>",
            "<p lang='' dir=auto>What I write for my friends</p>",
            "<textarea>What I write for my friends</textarea>",
            "<p>Facebook, 27. November 2026, privacy@platform.example</p>",
            "<p>K7M4-XPR9-3RTW</p>"})
    void what_may_stand_in_another_language_does_not_count(String addition) {
        Document page = page("/notice");
        page.expectFirst("main").append(addition);
        assertEquals(List.of(), findings(page));
    }

    /** A text that a translator left in English stands in the German file, and would be said there. */
    @Test
    void an_english_text_in_a_german_file_is_found() {
        assertTrue(new ForeignWords(german()).in("Press the button and your objection is in force.").isPresent());
    }

    @Test
    void the_language_and_the_translations_of_a_page_are_held_to_what_they_should_be() {
        for (String gone : List.of("link[rel=canonical]", "link[hreflang=mt]", "link[hreflang=x-default]", "link[hreflang=de]")) {
            Document page = page("/notice");
            page.select(gone).remove();
            assertEquals(1, findings(page).size(), gone);
        }
        Document english = page("/notice");
        english.expectFirst("html").attr("lang", "en");
        assertTrue(findings(english).stream().anyMatch(finding -> finding.contains("<html lang>")));
        Document hidden = page("/sign-in");
        hidden.head().append("<link rel=canonical href='" + hidden.location() + "'>");
        assertEquals(1, findings(hidden).size());
    }

    private Language german() {
        return languages.find("de").orElseThrow();
    }

    private Document page(String path) {
        Visitor.Page page = new Visitor().get("/de" + path);
        return Jsoup.parse(page.body(), page.address().toString());
    }

    private List<String> findings(Document page) {
        Findings findings = new Findings(german(), languages.all(), new Vocabulary(german(), config, messages));
        findings.languageOf("page", page, "de", "de");
        findings.alternates("page", page, URI.create(page.location()));
        findings.texts("page", VisibleText.of(page));
        return findings.all();
    }
}
