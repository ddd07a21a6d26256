package org.objectionportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectionportal.language.Languages;

/** What {@link Screenshots} looks for is found where it is. */
class ScreenshotChecksTest {

    private static final String GOOD = "<main><h1>Your objection is in force</h1><p>None of your content may be used.</p><button>Sign out</button></main>";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void a_page_that_is_all_right_has_no_finding() {
        assertEquals(List.of(), findings(GOOD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "scrolls sideways         | <p style='width: 500px'>Wide</p>",
            "text is wider            | <p style='width: 60px; overflow: hidden; white-space: nowrap'>This does not fit</p>",
            "text is wider            | <button style='width: 60px; white-space: nowrap'>This does not fit</button>",
            "text ends in dots        | <p style='width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis'>This does not fit</p>",
            "text is higher           | <p style='width: 60px; height: 20px; overflow: hidden'>This does not fit</p>",
            "text beyond the edge     | <p style='position: relative; left: -30px'>This is cut</p>",
            "text on text             | <p style='margin-top: -20px'>This stands on another</p>",
            "a word is broken: “Widerspruchsportal” | <h2 style='width: 60px; overflow-wrap: anywhere'>Widerspruchsportal</h2>"})
    void what_is_cut_or_covered_is_found(String finding, String markup) {
        List<String> found = findings(GOOD + markup);
        assertTrue(found.stream().anyMatch(one -> one.startsWith(finding)), found::toString);
    }

    @Test
    void a_letter_that_another_font_lends_and_one_that_no_font_has_are_found() {
        Letters letters = new Letters(page(GOOD));
        assertEquals(List.of(), letters.findings("en", "Object now"));
        List<String> lent = letters.findings("en", "aก");
        assertTrue(lent.stream().allMatch(one -> one.endsWith(" lacks ก")) && lent.size() == 3, lent::toString);
        assertEquals(List.of("no font has the letters [\uE123]"), letters.findings("en", "a\uE123"));
    }

    @Test
    void in_twenty_days_every_language_has_been_in_the_browser() {
        Set<String> seen = new HashSet<>();
        LocalDate today = LocalDate.of(2026, 11, 27);
        for (int day = 0; day < new Languages().all().size() - 4; day++) {
            List<String> five = ChosenLanguages.five(today.plusDays(day));
            assertEquals(List.of("en", "de", "el", "mt"), five.subList(0, 4));
            seen.addAll(five);
        }
        assertEquals(new Languages().all().size(), seen.size());
    }

    @SuppressWarnings("unchecked")
    private List<String> findings(String body) {
        return (List<String>) ((Map<String, Object>) page(body).evaluate(Scripts.read("clipping.js"))).get("findings");
    }

    private Page page(String body) {
        Page page = browsing.forExaminers(new Browser.NewContextOptions().setViewportSize(360, 640));
        page.setContent("<!doctype html><html lang=en><style>body{font:16px/1.5 'Noto Sans',sans-serif;margin:8px}</style><body>" + body);
        return page;
    }
}
