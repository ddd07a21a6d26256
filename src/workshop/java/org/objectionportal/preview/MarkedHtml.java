package org.objectionportal.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.objectionportal.language.Place;

/**
 * Turns the marks in a page into elements where a text stands between tags, and takes them out where an element cannot
 * be: in attributes, in the title of the page, in lists of a form. A text is escaped as a whole and never holds a tag, so
 * its marks open and close between the same two tags; those that do not are dropped.
 */
final class MarkedHtml {

    /** One tag, comment or declaration, quoted attributes and all. */
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?([a-zA-Z][a-zA-Z0-9-]*)(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>|<![^>]*>", Pattern.DOTALL);
    /** Elements that hold text and nothing else. */
    private static final Set<String> ONLY_TEXT = Set.of("title", "style", "script", "textarea", "option");

    private final Shown page;
    private final Function<Place, String> hints;
    private final Pattern marks;
    private final StringBuilder made = new StringBuilder();
    /** Number of each text in order of appearance, and whether it is seen in the page itself. */
    private final Map<Place, Found> found = new LinkedHashMap<>();

    /** A text on the page. @param seen whether it stands between tags at least once */
    record Found(int number, boolean seen) {
    }

    private MarkedHtml(Shown page, Function<Place, String> hints) {
        this.page = page;
        this.hints = hints;
        this.marks = Pattern.compile(page.marks());
    }

    /** @param hints what to say of a text whose place is pointed at */
    static MarkedHtml of(String html, Shown page, Function<Place, String> hints) {
        MarkedHtml marked = new MarkedHtml(page, hints);
        marked.convert(html);
        return marked;
    }

    String html() {
        return made.toString();
    }

    /** The texts of the page in order of appearance. */
    Map<Place, Found> found() {
        return found;
    }

    private void convert(String html) {
        Matcher tags = TAG.matcher(html);
        int at = 0;
        boolean onlyText = false;
        while (tags.find()) {
            String text = html.substring(at, tags.start());
            made.append(onlyText ? without(text) : elements(text)).append(without(tags.group()));
            onlyText = tags.group(1) != null && ONLY_TEXT.contains(tags.group(1).toLowerCase()) && !tags.group().startsWith("</");
            at = tags.end();
        }
        made.append(elements(html.substring(at)));
    }

    private String without(String marked) {
        return marks.matcher(marked).replaceAll(mark -> {
            placeOf(mark.group(1)).ifPresent(place -> note(place, false));
            return "";
        });
    }

    private String elements(String text) {
        int[] open = {0};
        String converted = marks.matcher(text).replaceAll(mark -> {
            if (mark.group(1).isEmpty()) {
                open[0]--;
                return open[0] < 0 ? drop(open) : "</span>";
            }
            Optional<Place> place = placeOf(mark.group(1));
            open[0] += place.isPresent() ? 1 : 0;
            return place.map(this::opening).map(Matcher::quoteReplacement).orElse("");
        });
        return converted + "</span>".repeat(open[0]);
    }

    private static String drop(int[] open) {
        open[0] = 0;
        return "";
    }

    private String opening(Place place) {
        boolean first = !found.containsKey(place) || !found.get(place).seen();
        int number = note(place, true);
        return "<span class=\"l10n-text\"" + (first ? " id=\"l10n-text-" + number + "\"" : "") + " data-l10n=\"" + number
                + "\" title=\"" + escaped(hints.apply(place)) + "\">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private int note(Place place, boolean seen) {
        return found.merge(place, new Found(found.size() + 1, seen),
                (before, now) -> new Found(before.number(), before.seen() || now.seen())).number();
    }

    private Optional<Place> placeOf(String number) {
        return number.isEmpty() ? Optional.empty() : page.place(number);
    }
}
