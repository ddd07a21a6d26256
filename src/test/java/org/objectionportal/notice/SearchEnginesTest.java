package org.objectionportal.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.testing.Wire.BASE;
import static org.objectionportal.testing.Wire.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Wire.Answer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What search engines find: each public page in each language, with all its sisters, and nothing of anybody's own. */
@QuarkusTest
@WithTestResource(StackResource.class)
class SearchEnginesTest {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    @Inject
    Languages languages;

    @Inject
    Notices notices;

    @Test
    void every_page_of_the_sitemap_says_the_same_of_itself() throws Exception {
        Map<String, Map<String, String>> pages = sitemap();
        Stream<String> paths = Stream.concat(Stream.of("/notice"), notices.versions().stream().skip(1).map(NoticeVersion::path));
        assertEquals(paths.flatMap(path -> languages.all().stream().map(language -> BASE + "/" + language + path)).toList(),
                new ArrayList<>(pages.keySet()));
        pages.forEach((address, alternates) -> {
            Answer page = get(URI.create(address).getPath());
            assertEquals(200, page.status(), address);
            assertEquals(alternates, alternates(page.body()), address);
            assertEquals(address, canonical(page.body()));
        });
    }

    @Test
    void an_older_address_of_the_notice_has_its_sisters_too() {
        for (Language language : languages.all()) {
            String body = get("/" + language + "/notice/1").body();
            assertEquals(BASE + "/" + language + "/notice/1", canonical(body));
            Map<String, String> alternates = alternates(body);
            assertEquals(languages.all().size() + 1, alternates.size());
            assertEquals(BASE + "/notice/1", alternates.get("x-default"));
            languages.all().forEach(other -> assertEquals(BASE + "/" + other + "/notice/1", alternates.get(other.tag())));
        }
        assertEquals(302, get("/notice/1").status());
    }

    @Test
    void both_files_may_be_kept_and_need_no_cookie() {
        for (String path : List.of("/sitemap.xml", "/robots.txt")) {
            Answer answer = get(path, "Cookie: session=stale");
            assertEquals(200, answer.status());
            assertEquals("public, max-age=3600", answer.one("Cache-Control"));
            assertEquals(List.of(), answer.all("Set-Cookie"));
            assertEquals(List.of(), answer.all("Content-Language"));
            assertEquals("accept-encoding", answer.one("Vary").toLowerCase());
            assertEquals(304, get(path, "If-None-Match: " + answer.one("ETag")).status());
        }
        assertEquals("application/xml; charset=UTF-8", get("/sitemap.xml").one("Content-Type"));
        assertEquals("text/plain; charset=UTF-8", get("/robots.txt").one("Content-Type"));
    }

    @Test
    void robots_leave_alone_what_is_somebody_s_own_and_find_the_rest() throws Exception {
        String robots = get("/robots.txt").body();
        assertTrue(robots.endsWith("\nSitemap: " + BASE + "/sitemap.xml\n"), robots);
        List<Pattern> closed = Pattern.compile("(?m)^Disallow: (\\S+)$").matcher(robots).results()
                .map(line -> Pattern.compile(line.group(1).replace("*", ".*") + ".*")).toList();
        for (String path : List.of("/de/content", "/de/objections", "/de/objections/K7M4-XPR9-3RTW", "/de/objection/draft", "/de/sign-out",
                "/de/language?page=/notice", "/sign-in/start?lang=de", "/support", "/api/ingest")) {
            assertTrue(closed.stream().anyMatch(rule -> rule.matcher(path).matches()), path);
        }
        for (String address : sitemap().keySet()) {
            assertTrue(closed.stream().noneMatch(rule -> rule.matcher(URI.create(address).getPath()).matches()), address);
        }
    }

    private static Map<String, Map<String, String>> sitemap() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList urls = factory.newDocumentBuilder().parse(new ByteArrayInputStream(get("/sitemap.xml").bytes()))
                .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "url");
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        for (int i = 0; i < urls.getLength(); i++) {
            Element url = (Element) urls.item(i);
            Map<String, String> alternates = new LinkedHashMap<>();
            NodeList links = url.getElementsByTagNameNS(XHTML, "link");
            for (int j = 0; j < links.getLength(); j++) {
                alternates.put(((Element) links.item(j)).getAttribute("hreflang"), ((Element) links.item(j)).getAttribute("href"));
            }
            pages.put(url.getElementsByTagName("loc").item(0).getTextContent(), alternates);
        }
        return pages;
    }

    private static Map<String, String> alternates(String html) {
        Map<String, String> alternates = new LinkedHashMap<>();
        Matcher link = Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\">").matcher(html);
        while (link.find()) {
            alternates.put(link.group(1), link.group(2));
        }
        return alternates;
    }

    private static String canonical(String html) {
        Matcher link = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\">").matcher(html);
        assertTrue(link.find());
        return link.group(1);
    }
}
