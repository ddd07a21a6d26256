package org.objectionportal.crawl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What people see, or hear read out, of a page: text, and the attributes that are text. Not what the page says to be in
 * another language or in none ({@code lang}), and not what a person has typed themselves.
 */
final class VisibleText {

    private static final Set<String> SILENT = Set.of("script", "style", "svg", "textarea", "template");
    private static final List<String> ATTRIBUTES = List.of("alt", "title", "aria-label", "aria-description", "aria-valuetext",
            "aria-roledescription", "placeholder", "data-label", "label", "abbr", "summary");
    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");

    private VisibleText() {
    }

    /** @return the pieces in the order of the page, without repetitions */
    static Set<String> of(Document page) {
        Element html = page.expectFirst("html");
        Set<String> pieces = new LinkedHashSet<>();
        html.filter((node, depth) -> {
            if (node instanceof TextNode text) {
                add(text.getWholeText(), pieces);
            } else if (node instanceof Element element) {
                if (SILENT.contains(element.normalName()) || isForeign(element, html)) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                spoken(element).forEach(text -> add(text, pieces));
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return pieces;
    }

    /** In another language, or the name of a language in the selector, also that of the page's own. */
    private static boolean isForeign(Element element, Element html) {
        return element.hasAttr("lang") && (!element.attr("lang").equals(html.attr("lang")) || element.closest(".languages") != null);
    }

    private static List<String> spoken(Element element) {
        List<String> spoken = new ArrayList<>();
        ATTRIBUTES.forEach(attribute -> spoken.add(element.attr(attribute)));
        if (element.normalName().equals("meta") && element.attr("name").equals("description")) {
            spoken.add(element.attr("content"));
        }
        if (element.normalName().equals("input") && BUTTONS.contains(element.attr("type"))) {
            spoken.add(element.attr("value"));
        }
        return spoken;
    }

    private static void add(String text, Set<String> pieces) {
        String shown = text.replaceAll("[ \t\r\n]+", " ").strip();
        if (!shown.isEmpty()) {
            pieces.add(shown);
        }
    }

    /** Mails have a part without markup: its lines are its pieces. */
    static Set<String> ofPlain(String text) {
        Set<String> pieces = new LinkedHashSet<>();
        text.lines().forEach(line -> add(line, pieces));
        return pieces;
    }
}
