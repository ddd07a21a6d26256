package org.objectionportal.guard;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.testing.Wire.FORM;
import static org.objectionportal.testing.Wire.OWN_ORIGIN;
import static org.objectionportal.testing.Wire.get;
import static org.objectionportal.testing.Wire.post;
import static org.objectionportal.testing.Wire.send;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.site.ErrorKind;
import org.objectionportal.site.SiteMessages;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Wire.Answer;

/** Every refusal is a page in the reader's language that tells nothing of what is inside. 429 and 503: where they come about. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ErrorPagesTest {

    private static final Pattern INSIDE = Pattern.compile("(?i)exception|\\bat org\\.|\\bjava\\.|quarkus|vertx|hibernate|resteasy|select |"
            + FailingResource.SECRET + "|evil");

    @Inject
    Languages languages;
    @Inject
    Messages messages;

    @Test
    void every_refusal_is_a_page_in_the_language_of_the_address() {
        byte[] form = "grounds=x".getBytes();
        assertAll(languages.all().stream().flatMap(language -> {
            String at = "/" + language;
            return Stream.<Executable>of(
                    () -> assertPage(ErrorKind.BAD_REQUEST, language, get(at + "/notice;evil")),
                    () -> assertPage(ErrorKind.BAD_REQUEST, language, get(at + "/notice", "Host: evil.example")),
                    () -> assertPage(ErrorKind.FORBIDDEN, language, send("POST", at + "/objection", form, FORM, "Origin: https://evil.example")),
                    () -> assertPage(ErrorKind.NOT_FOUND, language, get(at + "/evil")),
                    () -> assertPage(ErrorKind.NOT_FOUND, language, get(at + "/notice/99")),
                    () -> assertPage(ErrorKind.METHOD_NOT_ALLOWED, language, send("DELETE", at + "/notice", null)),
                    () -> assertPage(ErrorKind.METHOD_NOT_ALLOWED, language, get(at + "/sign-out")),
                    () -> assertPage(ErrorKind.METHOD_NOT_ALLOWED, language, post(at + "/notice", "evil=1")),
                    () -> assertPage(ErrorKind.TOO_LARGE, language, post(at + "/objection", "grounds=" + "x".repeat(300_000))),
                    () -> assertPage(ErrorKind.UNSUPPORTED, language, send("POST", at + "/objection", form, OWN_ORIGIN, "Content-Type: text/xml")),
                    () -> assertPage(ErrorKind.INTERNAL, language, get(at + "/faulty")));
        }));
    }

    @Test
    void a_reason_that_is_too_long_stays_in_the_form() {
        for (Language language : languages.all()) {
            Answer answer = post("/" + language + "/objection", "grounds=" + "x".repeat(5_001));
            assertEquals(422, answer.status());
            assertEquals(language.htmlLang(), answer.one("Content-Language"));
            assertTrue(answer.body().contains("x".repeat(5_001)));
        }
    }

    @Test
    void an_address_without_language_is_refused_in_the_language_of_the_browser() {
        for (Language language : languages.all()) {
            for (String path : List.of("/evil", "/xx/notice", "/q/health", "/support/evil")) {
                assertPage(ErrorKind.NOT_FOUND, language, get(path, "Accept-Language: " + language));
            }
            assertPage(ErrorKind.NOT_FOUND, language, get("/evil", "Accept-Language: " + language, "Accept: application/json"));
        }
        Language english = languages.source();
        assertPage(ErrorKind.NOT_FOUND, english, get("/evil", "Accept-Language: " + "evil".repeat(2_000)));
        assertPage(ErrorKind.NOT_FOUND, english, get("/evil", "Accept-Language: de;q=evil"));
    }

    @Test
    void a_form_that_cannot_be_read_is_a_bad_request() {
        for (String form : List.of("grounds=%zz", "grounds=%", "grounds=%4", "%zz=evil", "grounds=a%2")) {
            assertPage(ErrorKind.BAD_REQUEST, languages.source(), post("/en/objection", form));
        }
        assertEquals(400, get("/en/sign-in?to=%zz").status());
        assertEquals(400, get("/sign-in/start?lang=%zz").status());
    }

    @Test
    void what_a_browser_says_it_accepts_never_makes_a_page_fail() {
        for (String accept : List.of("application/json", "*/*;q=0", "text/plain", "x", "", "image/png", "text/html;q=evil")) {
            for (String path : List.of("/en/objection", "/en/sign-in", "/en/notice", "/en/evil", "/en/content")) {
                Answer answer = get(path, "Accept: " + accept);
                assertTrue(List.of(200, 303, 400, 404, 406).contains(answer.status()), () -> path + " " + accept + " " + answer.status());
                if (answer.status() != 303) {
                    assertEquals("text/html; charset=utf-8", answer.one("Content-Type").toLowerCase(), path + " " + accept);
                }
            }
        }
    }

    private void assertPage(ErrorKind kind, Language language, Answer answer) {
        assertEquals(kind.status(), answer.status());
        assertEquals(language.htmlLang(), answer.one("Content-Language"));
        assertEquals("text/html; charset=UTF-8", answer.one("Content-Type"));
        assertEquals("no-store", answer.one("Cache-Control"));
        String body = answer.body();
        assertTrue(body.contains("<html lang=\"" + language.htmlLang() + "\""));
        assertTrue(body.contains("<h1>" + messages.in(language, SiteMessages.class).errorTitle(kind) + "</h1>"), body);
        assertTrue(body.contains(messages.in(language, SiteMessages.class).errorText(kind)), body);
        assertFalse(INSIDE.matcher(body).find(), body);
    }
}
