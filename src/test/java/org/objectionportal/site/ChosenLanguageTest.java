package org.objectionportal.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.testing.Wire.BASE;
import static org.objectionportal.testing.Wire.get;
import static org.objectionportal.testing.Wire.post;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Wire.Answer;

/** A language somebody has chosen: how it is kept, where it counts, and that nothing else keeps one. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ChosenLanguageTest {

    private static final String CLICK = "Sec-Fetch-Site: same-origin";
    private static final List<String> WITHOUT_LANGUAGE = List.of("/", "/notice", "/notice/1", "/content", "/objection", "/objections");

    @Inject
    Languages languages;

    @Test
    void the_selector_of_every_public_page_leads_to_the_same_page_in_every_language_and_back_again() {
        for (String page : List.of("/notice", "/notice/1", "/sign-in?to=content", "/sign-in-unfinished", "/signed-out")) {
            Matcher link = Pattern.compile("<a href=\"(/[a-z]{2}/language[^\"]*)\" rel=\"nofollow\" hreflang=\"([a-z]{2})\"")
                    .matcher(get("/de" + page).body());
            for (Language language : languages.all()) {
                assertTrue(link.find(), page);
                assertEquals(language.tag(), link.group(2), "in the EU's order");
                Answer chosen = get(link.group(1), CLICK);
                assertEquals(303, chosen.status());
                assertEquals(BASE.resolve("/" + language + page), BASE.resolve(chosen.one("Location")));
                assertEquals("no-store", chosen.one("Cache-Control"));
                assertTrue(chosen.one("Set-Cookie").matches("language=" + language + "; Max-Age=31536000; Expires=[^;]+; Path=/; HTTPOnly; SameSite=Lax"),
                        chosen.one("Set-Cookie"));
            }
            assertFalse(link.find(), page);
        }
    }

    @Test
    void what_was_chosen_goes_before_what_the_browser_asks_for_where_an_address_names_no_language() {
        assertAll(WITHOUT_LANGUAGE.stream().map(path -> () -> {
            Answer answer = get(path, "Cookie: language=mt", "Accept-Language: de");
            assertEquals(302, answer.status());
            assertTrue(answer.one("Location").endsWith("/mt" + (path.equals("/") ? "/notice" : path)), answer.one("Location"));
            assertEquals("accept-language, cookie", answer.one("Vary").toLowerCase());
            assertEquals("no-store", answer.one("Cache-Control"));
        }));
        assertTrue(get("/sign-in?to=content", "Cookie: language=mt").one("Location").endsWith("/mt/sign-in?to=content"));
        assertTrue(get("/sign-in/failed", "Cookie: language=mt").one("Location").endsWith("/mt/sign-in-unfinished"));
        assertTrue(get("/support", "Cookie: language=mt").one("Location").contains("/mt/sign-in?to=support"));
        assertTrue(get("/sign-in/start", "Cookie: language=mt").one("Location").contains("ui_locales=mt"));
        assertTrue(get("/sign-in/start?lang=el", "Cookie: language=mt").one("Location").contains("ui_locales=el"));
        assertTrue(get("/sign-in/start?lang=xx%20de", "Cookie: language=mt").one("Location").contains("ui_locales=mt"));
        Answer error = get("/nothing", "Cookie: language=el", "Accept-Language: de");
        assertEquals("el", error.one("Content-Language"));
        assertEquals("accept-language, cookie", error.one("Vary").toLowerCase());
    }

    @Test
    void an_address_that_names_a_language_is_never_led_to_another() {
        for (String page : List.of("/notice", "/notice/1", "/objection", "/sign-in")) {
            Answer answer = get("/de" + page, "Cookie: language=mt", "Accept-Language: el");
            assertEquals(200, answer.status());
            assertEquals("de", answer.one("Content-Language"));
        }
        assertTrue(get("/de", "Cookie: language=mt").one("Location").endsWith("/de/notice"));
        assertTrue(get("/de/content", "Cookie: language=mt").one("Location").endsWith("/de/sign-in?to=content"));
        Answer error = get("/de/nothing", "Cookie: language=mt");
        assertEquals("de", error.one("Content-Language"));
        assertNull(error.one("Vary"));
        assertEquals(get("/de/notice").one("ETag"), get("/de/notice", "Cookie: language=mt").one("ETag"));
    }

    @Test
    void a_cookie_that_names_no_language_of_ours_counts_as_none() {
        for (String value : List.of("xx", "", "MT", "mt-MT", "en-GB", "../mt", "mt%0d%0a", "x".repeat(4_000))) {
            assertTrue(get("/", "Cookie: language=" + value, "Accept-Language: de").one("Location").endsWith("/de/notice"), value);
        }
    }

    @Test
    void only_the_selector_of_our_own_pages_makes_a_choice() {
        for (String site : List.of("cross-site", "same-site", "none")) {
            Answer followed = get("/mt/language?page=/notice", "Sec-Fetch-Site: " + site);
            assertTrue(followed.one("Location").endsWith("/mt/notice"));
            assertEquals(List.of(), followed.all("Set-Cookie"), site);
        }
        assertTrue(get("/mt/language?page=/notice").one("Set-Cookie").startsWith("language=mt;"), "a browser that does not tell is believed");
        for (String path : List.of("/", "/de", "/mt/notice", "/mt/objection", "/mt/sign-in", "/mt/nothing", "/sitemap.xml")) {
            assertEquals(List.of(), get(path, CLICK, "Accept-Language: mt").all("Set-Cookie"), path);
        }
        assertTrue(post("/mt/objection", "grounds=x").all("Set-Cookie").stream().noneMatch(cookie -> cookie.startsWith("language=")));
    }

    @Test
    void the_selector_leads_to_no_other_site() {
        for (String page : List.of("//evil.example", "https://evil.example", "/%5Cevil.example", "%5C%5Cevil.example", "javascript:alert(1)", "/../x",
                "/notice%0d%0aSet-Cookie:%20x=y", "", "/notice%23x", "%2F%2Fevil.example%2F..")) {
            Answer answer = get("/mt/language?page=" + page, CLICK);
            assertEquals(303, answer.status(), page);
            assertEquals(BASE.resolve("/mt/notice"), BASE.resolve(answer.one("Location")), page);
        }
        assertEquals(BASE.resolve("/mt/notice"), BASE.resolve(get("/mt/language", CLICK).one("Location")));
        assertEquals(404, get("/xx/language?page=/notice", CLICK).status());
        assertEquals(400, get("/mt/language?page=%zz", CLICK).status());
    }

    @Test
    void an_address_without_language_keeps_its_query_unless_nobody_can_read_it() {
        assertTrue(get("/content?status=eligible&product=FACEBOOK", "Accept-Language: mt").one("Location")
                .endsWith("/mt/content?status=eligible&product=FACEBOOK"));
        for (String query : List.of("x=<y>", "x=%zz", "x={y}", "x=y|z", "x=\"")) {
            Answer answer = get("/notice?" + query, "Accept-Language: mt");
            assertTrue(answer.status() == 302 && answer.one("Location").endsWith("/mt/notice") || answer.status() == 400, query + answer);
        }
    }

    @Test
    void several_headers_of_wishes_are_one() {
        assertTrue(get("/", "Accept-Language: xx", "Accept-Language: mt").one("Location").endsWith("/mt/notice"));
    }
}
