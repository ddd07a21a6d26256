package org.objectionportal.ingest;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes plain text of what people wrote. The result is text, not safe HTML: it is escaped where it
 * is shown, like any other text.
 */
final class PlainText {

    /** Elements whose content is not text for readers. */
    private static final Set<String> UNSHOWN = Set.of("script", "style", "template", "noscript", "title", "textarea",
            "iframe", "svg", "math");
    /** Elements that stand in the middle of a word without parting it; all others part. */
    private static final Set<String> WITHIN_WORDS = Set.of("a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em",
            "font", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "wbr");
    private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));");
    /** Controls, invisible direction marks that could turn the page's text round, lone surrogates, non-characters. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\p{Cs}\\uFFFE\\uFFFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

    private PlainText() {
    }

    /** The text a reader of this HTML sees. Entities are resolved once, after the tags are gone. */
    static String ofHtml(String html) {
        String text = withoutTags(html);
        return of(text.indexOf('&') < 0 ? text
                : ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match))));
    }

    /** One pass, whatever the input; what is never closed hides the rest, as in a browser. */
    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0) {
                return text.append(html, at, html.length()).toString();
            }
            text.append(html, at, open);
            char next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
            if (html.startsWith("<!--", open)) {
                at = after(html, "-->", open + 4);
            } else if (next == '!' || next == '?') {
                at = after(html, ">", open);
            } else if (isLetter(next) || next == '/') {
                at = afterTag(html, open);
                String name = name(html, open + (next == '/' ? 2 : 1));
                text.append(WITHIN_WORDS.contains(name) ? "" : " ");
                if (next != '/' && UNSHOWN.contains(name)) {
                    at = afterElement(html, name, at);
                }
            } else {
                text.append('<');
                at = open + 1;
            }
        }
        return text.toString();
    }

    private static String name(String html, int from) {
        int end = from;
        while (end < html.length() && (isLetter(html.charAt(end)) || Character.isDigit(html.charAt(end)))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** A bracket between the quotes of an attribute's value does not close the tag. */
    private static int afterTag(String html, int open) {
        char before = ' ';
        for (int at = open + 1; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if ((c == '"' || c == '\'') && before == '=') {
                at = html.indexOf(c, at + 1);
                if (at < 0) {
                    return html.length();
                }
            }
            before = c == ' ' || c == '\t' || c == '\n' || c == '\r' ? before : c;
        }
        return html.length();
    }

    private static int afterElement(String html, String name, int from) {
        for (int close = html.indexOf("</", from); close >= 0; close = html.indexOf("</", close + 2)) {
            if (html.regionMatches(true, close + 2, name, 0, name.length())) {
                return afterTag(html, close);
            }
        }
        return html.length();
    }

    private static int after(String html, String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The text in one line, without what cannot be seen. */
    static String of(String text) {
        return isTidy(text) ? text.strip() : UNWANTED.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
    }

    /** Whether there is nothing to replace, as in most texts: seen in a small part of the time it takes to replace. */
    private static boolean isTidy(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean tidy = c == ' ' ? at == 0 || text.charAt(at - 1) != ' '
                    : c > ' ' && c < '\u007F' || c > '\u00A0' && c < '\u2028' || c > '\u202E' && c < '\u2066'
                    || c > '\u2069' && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < '\uFEFF'
                    || c > '\uFEFF' && c < '\uFFFE';
            if (!tidy && at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1))) {
                at++;
            } else if (!tidy) {
                return false;
            }
        }
        return true;
    }

    /** At most {@code limit} code points of {@code text}, cut between characters as people see them. */
    static String shortened(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = text.offsetByCodePoints(0, limit - 1);
        return text.substring(0, characters.isBoundary(end) ? end : characters.preceding(end)).stripTrailing() + "…";
    }

    private static String character(MatchResult entity) {
        if (entity.group(3) != null) {
            return switch (entity.group(3)) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                case "nbsp" -> " ";
                case "hellip" -> "…";
                case "ndash" -> "–";
                case "mdash" -> "—";
                case "lsquo" -> "‘";
                case "rsquo" -> "’";
                case "ldquo" -> "“";
                case "rdquo" -> "”";
                case "bdquo" -> "„";
                case "euro" -> "€";
                default -> entity.group();
            };
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : "\uFFFD";
    }
}
