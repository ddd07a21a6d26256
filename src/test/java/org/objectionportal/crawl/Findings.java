package org.objectionportal.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.objectionportal.language.Language;

/** Reads pages and mails of one language and says what should not be there. */
final class Findings {

    /** What a template or a text leaves behind when something was not filled in. */
    private static final Pattern LEFT_OVER = Pattern.compile("NOT_FOUND|\\?\\?\\?|[{}]|\\$\\w+|\\bnull\\b");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Language language;
    private final List<Language> offered;
    private final Vocabulary vocabulary;
    private final ForeignWords foreign;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> read = new LinkedHashSet<>();

    Findings(Language language, List<Language> offered, Vocabulary vocabulary) {
        this.language = language;
        this.offered = offered;
        this.vocabulary = vocabulary;
        this.foreign = new ForeignWords(language);
    }

    /** One line for each finding: page, what is wrong. */
    List<String> all() {
        return List.copyOf(found);
    }

    /** @return how many pages and mails have been read */
    int pagesRead() {
        return read.size();
    }

    /** @param pieces visible texts, see {@link VisibleText} */
    void texts(String name, Set<String> pieces) {
        read.add(name);
        if (pieces.stream().noneMatch(piece -> LETTER.matcher(piece).find())) {
            add(name, "holds no text at all");
        }
        for (String piece : pieces) {
            String tokens = vocabulary.withTokens(piece);
            Matcher leftOver = LEFT_OVER.matcher(tokens);
            if (leftOver.find()) {
                add(name, "“" + leftOver.group() + "” in: " + piece);
            }
            foreign.in(tokens).ifPresent(why -> add(name, why + ": " + piece));
            String unsaid = vocabulary.unsaid(piece);
            if (LETTER.matcher(unsaid).find()) {
                add(name, "no text of this language says “" + unsaid + "”: " + piece);
            }
        }
    }

    /** @param contentLanguage the header */
    void languageOf(String name, Document page, String contentLanguage, String expected) {
        expect(name, "<html lang>", expected, page.expectFirst("html").attr("lang"));
        expect(name, "Content-Language", expected, contentLanguage);
    }

    /** A page for everybody names itself and its translations; the others keep away search engines and name nothing. */
    void alternates(String name, Document page, URI address) {
        boolean hidden = page.selectFirst("meta[name=robots][content~=noindex]") != null;
        List<String> canonical = page.select("link[rel=canonical]").eachAttr("href");
        List<String> alternates = page.select("link[rel=alternate][hreflang]").stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href")).toList();
        if (hidden) {
            expect(name, "canonical of a page that is not for search engines", List.of(), canonical);
            expect(name, "hreflang of a page that is not for search engines", List.of(), alternates);
            return;
        }
        String own = address.toString().replaceFirst("[?#].*", "");
        String rest = URI.create(own).getPath().substring(language.tag().length() + 1);
        URI base = address.resolve("/");
        List<String> expected = new ArrayList<>();
        offered.forEach(other -> expected.add(other + " " + base.resolve("/" + other + rest)));
        expected.add("x-default " + base.resolve(rest));
        expect(name, "canonical", List.of(own), canonical);
        // Every translation names the same addresses, so each that is named names back.
        expect(name, "hreflang", expected, alternates);
    }

    void expect(String name, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            add(name, what + " is " + actual + " instead of " + expected);
        }
    }

    void add(String name, String finding) {
        found.add(language + " " + name + ": " + finding);
    }
}
