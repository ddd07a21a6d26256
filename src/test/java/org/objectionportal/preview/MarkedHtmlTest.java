package org.objectionportal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.objectionportal.language.Place;

class MarkedHtmlTest {

    private static final Place TITLE = new Place("messages/site", "de", "title");
    private static final Place KIND = new Place("messages/overview", "de", "kind.POST");

    private final Shown page = new Shown(null, true, false);

    @Test
    void a_text_between_tags_becomes_an_element() {
        assertEquals("<h1><span class=\"l10n-text\" id=\"l10n-text-1\" data-l10n=\"1\" title=\"site.title\">Titel</span></h1>",
                converted("<h1>" + page.mark(TITLE, "Titel") + "</h1>"));
    }

    @Test
    void a_text_that_comes_twice_has_one_number_and_one_anchor() {
        String html = converted("<p>" + page.mark(TITLE, "a") + "</p><p>" + page.mark(TITLE, "b") + "</p>");
        assertEquals(2, html.split("data-l10n=\"1\"", -1).length - 1);
        assertEquals(1, html.split("id=\"l10n-text-1\"", -1).length - 1);
    }

    @Test
    void a_text_within_a_text_becomes_an_element_within_its_element() {
        String html = converted("<p>" + page.mark(TITLE, "vom " + page.mark(KIND, "Beitrag") + " an") + "</p>");
        assertEquals("<p>Svom SBeitragE anE</p>", html.replaceAll("<span [^>]*>", "S").replace("</span>", "E"));
    }

    @Test
    void an_attribute_keeps_its_text_alone_and_counts_as_not_seen() {
        MarkedHtml marked = marked("<nav aria-label=\"" + page.mark(TITLE, "a &gt; b") + "\"><img alt='" + page.mark(KIND, ">") + "'></nav>");
        assertEquals("<nav aria-label=\"a &gt; b\"><img alt='>'></nav>", marked.html());
        assertEquals(List.of(new MarkedHtml.Found(1, false), new MarkedHtml.Found(2, false)), List.copyOf(marked.found().values()));
    }

    @Test
    void title_options_and_fields_keep_their_text_alone() {
        assertEquals("<title>a – b</title><option value=\"\">c</option><textarea>\nd</textarea>",
                converted("<title>" + page.mark(TITLE, "a") + " – b</title><option value=\"\">" + page.mark(KIND, "c")
                        + "</option><textarea>\n" + page.mark(TITLE, "d") + "</textarea>"));
    }

    @Test
    void a_text_seen_in_an_attribute_first_gets_its_anchor_where_it_is_seen() {
        String html = converted("<p title=\"" + page.mark(TITLE, "a") + "\">" + page.mark(TITLE, "a") + "</p>");
        assertTrue(html.startsWith("<p title=\"a\"><span class=\"l10n-text\" id=\"l10n-text-1\""), html);
    }

    @Test
    void what_a_person_typed_cannot_pass_for_a_mark() {
        String forged = "\uE0F00\uE0F1<b>".replace("<", "&lt;") + "\uE0F0\uE0F1 \uE0F0" + "0".repeat(16) + "0\uE0F1";
        assertEquals("<p>" + forged + "</p>", converted("<p>" + forged + "</p>"));
        String within = converted("<p>" + page.mark(TITLE, "Sie schrieben: " + forged) + "</p>");
        assertEquals("<p>SSie schrieben: " + forged + "E</p>", within.replaceAll("<span [^>]*>", "S").replace("</span>", "E"));
    }

    @Test
    void a_mark_that_does_not_end_between_the_same_tags_leaves_the_page_whole() {
        String marked = page.mark(TITLE, "a<b>c</b>d");
        assertEquals("<p>SaE<b>c</b>d</p>", converted("<p>" + marked + "</p>").replaceAll("<span [^>]*>", "S").replace("</span>", "E"));
    }

    @Test
    void a_hint_holds_no_markup() {
        String html = MarkedHtml.of("<p>" + page.mark(TITLE, "a") + "</p>", page, place -> "\"<script>$1&").html();
        assertTrue(html.contains("title=\"&quot;&lt;script>$1&amp;\""), html);
        assertFalse(html.contains("<script"), html);
    }

    private String converted(String html) {
        return marked(html).html();
    }

    private MarkedHtml marked(String html) {
        return MarkedHtml.of(html, page, Place::name);
    }
}
