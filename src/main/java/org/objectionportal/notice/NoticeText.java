package org.objectionportal.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * One version of the notice in one language: a title and sections, each with an anchor that is the same in every
 * language. The format of the files is described in {@code i18n/notices/README.md}.
 *
 * @param lang     the language it is in (BCP 47), which a page in a language that came later says
 * @param title    the heading of the page
 * @param sections in the order of the file
 */
public record NoticeText(String lang, String title, List<Section> sections) {

    private static final String SUMMARY = "summary";
    private static final String RIGHT_TO_OBJECT = "right-to-object";

    private static final Pattern TITLE = Pattern.compile("# (.+)");
    private static final Pattern HEADING = Pattern.compile("## (.+) \\{#([a-z-]+)}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern MARKUP = Pattern.compile("(\\p{Punct})");

    /** A part with a heading. The HTML comes from our own files, never from a person. */
    public record Section(String anchor, String heading, String html) {
    }

    /**
     * Reads a file.
     *
     * @param lang     the language of the file
     * @param markdown the file's content
     * @param values   what stands for each placeholder; addresses and e-mails become links
     * @throws IllegalArgumentException when the file is not of the format, or a placeholder is unknown
     */
    static NoticeText parse(String lang, String markdown, Map<String, String> values) {
        String title = null;
        List<Section> sections = new ArrayList<>();
        String anchor = null;
        String heading = null;
        StringBuilder body = new StringBuilder();
        for (String line : (markdown + "\n## \u0000 {#end}").split("\n")) {
            Matcher start = HEADING.matcher(line);
            Matcher top = TITLE.matcher(line);
            if (start.matches()) {
                if (anchor != null) {
                    sections.add(new Section(anchor, heading, html(body.toString(), values)));
                }
                anchor = start.group(2);
                heading = start.group(1);
                body.setLength(0);
            } else if (title == null && top.matches()) {
                title = top.group(1);
            } else {
                body.append(line).append('\n');
            }
        }
        if (title == null || sections.isEmpty()) {
            throw new IllegalArgumentException("A notice needs a title and sections with anchors");
        }
        return new NoticeText(lang, title, List.copyOf(sections));
    }

    /** The layer that is read first. */
    public Section summary() {
        return section(SUMMARY);
    }

    /** Art. 21(4): the right to object, apart from everything else. */
    public Section rightToObject() {
        return section(RIGHT_TO_OBJECT);
    }

    /** The full text without the two blocks above it. */
    public List<Section> body() {
        return sections.stream().filter(s -> !s.anchor().equals(SUMMARY) && !s.anchor().equals(RIGHT_TO_OBJECT)).toList();
    }

    private Section section(String anchor) {
        return sections.stream().filter(s -> s.anchor().equals(anchor)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The notice has no section " + anchor));
    }

    private static String html(String markdown, Map<String, String> values) {
        String filled = PLACEHOLDER.matcher(markdown).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The notice uses an unknown placeholder: " + found.group());
            }
            return Matcher.quoteReplacement(isLink(value) ? "<" + value + ">" : MARKUP.matcher(value).replaceAll("\\\\$1"));
        });
        return HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build()
                .render(Parser.builder().build().parse(filled));
    }

    private static boolean isLink(String value) {
        return value.startsWith("https://") || value.matches("[^\\s@]+@[^\\s@]+");
    }
}
