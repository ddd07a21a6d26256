package org.objectionportal.guard;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.testing.Wire.get;
import static org.objectionportal.testing.Wire.post;
import static org.objectionportal.testing.Wire.send;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire.Answer;

/** The headers of security.md C.1 to C.4, as they leave the portal. */
@QuarkusTest
@WithTestResource(StackResource.class)
class HeadersTest {

    private static final List<String> NEVER = List.of("server", "x-powered-by", "x-xss-protection", "expect-ct", "pragma",
            "access-control-allow-origin", "access-control-allow-credentials", "access-control-allow-methods");
    private static final String PUBLIC = "public, max-age=300, stale-if-error=86400";

    @ConfigProperty(name = "portal.keycloak.url")
    URI keycloak;

    @Test
    void every_kind_of_response_carries_the_same_protection() {
        String session = "Cookie: session=" + Visitor.signedIn("ben").cookie("session").orElseThrow();
        Stream<Answer> answers = Stream.of(get("/en/notice"), get("/mt/notice/1"), get("/"), get("/de"), get("/en/objection"),
                get("/en/content", session), get("/en/objections", session), get("/en/content"), get("/en/sign-in?to=content"),
                get("/sign-in/start?lang=de&to=content"), get("/sign-in/callback?code=x&state=y"), get("/en/nothing"),
                get("/en/no;thing"), get("/en/faulty"), get("/en/notice", "Host: evil.example"),
                send("PUT", "/en/notice", new byte[0]), post("/en/objection", "grounds=x"), post("/en/sign-out", "x=y"),
                send("POST", "/en/objection", new byte[0], "Origin: https://evil.example"), get(stylesheet()), get("/assets/none.css"));
        assertAll(answers.map(answer -> () -> assertProtected(answer, pagePolicy())));
    }

    @Test
    void the_api_says_no_more_than_it_must() {
        Answer unknown = send("POST", "/api/ingest", "{}".getBytes(), "Content-Type: application/x-ndjson");
        assertEquals(401, unknown.status());
        assertEquals("Bearer", unknown.one("WWW-Authenticate"));
        assertEquals("", unknown.body());
        Stream<Answer> answers = Stream.of(unknown, get("/api/ingest"), get("/api/nothing"), send("DELETE", "/api/ingest", null),
                send("POST", "/api/ingest", "{}".getBytes(), "Content-Type: application/xml"),
                send("POST", "/api/ingest", "{}".getBytes(), "Authorization: Bearer x.y.z", "Content-Type: application/x-ndjson"));
        assertAll(answers.map(answer -> () -> {
            assertProtected(answer, "default-src 'none'; frame-ancestors 'none'");
            assertEquals("no-store", answer.one("Cache-Control"));
            assertEquals(List.of(), answer.all("Set-Cookie"));
            assertEquals(List.of(), answer.all("Location"));
        }));
    }

    @Test
    void whatever_is_personal_or_passing_is_stored_nowhere() {
        String session = "Cookie: session=" + Visitor.signedIn("ben").cookie("session").orElseThrow();
        Stream<Answer> answers = Stream.of(get("/en/content", session), get("/en/content?status=eligible", session),
                get("/en/objections", session), get("/en/objection", session), get("/en/objection"), get("/en/objection/draft"),
                get("/en/sign-in"), get("/sign-in/start"), get("/en/content"), get("/"), get("/notice"), get("/en/nothing"),
                get("/en/faulty"), post("/en/objection", "grounds=x"), post("/en/sign-out", "x=y"));
        assertAll(answers.map(answer -> () -> assertEquals("no-store", answer.one("Cache-Control"), answer::toString)));
    }

    @Test
    void the_notice_may_be_kept_and_needs_no_cookie() throws IOException {
        for (String language : List.of("en", "de", "el", "mt")) {
            String path = "/" + language + "/notice";
            Answer plain = get(path, "Cookie: session=stale; draft=stale");
            assertEquals(200, plain.status());
            assertEquals(PUBLIC, plain.one("Cache-Control"));
            assertEquals("text/html; charset=UTF-8", plain.one("Content-Type"));
            assertEquals(language.equals("en") ? "en-GB" : language, plain.one("Content-Language").replaceAll("^(de|el|mt)-.*", "$1"));
            assertEquals("Accept-Encoding", plain.one("Vary").replace("accept-encoding", "Accept-Encoding"));
            assertEquals(List.of(), plain.all("Set-Cookie"));
            assertTrue(plain.body().contains("<html lang=\"" + plain.one("Content-Language") + "\""));
            assertEquals(plain.bytes().length, Integer.parseInt(plain.one("Content-Length")));

            String etag = plain.one("ETag");
            assertTrue(etag.matches("\"[^\"]+\""), etag);
            for (String match : List.of(etag, "W/" + etag, "\"other\", " + etag, "\"other\",W/" + etag + " ,\"x\"", "*")) {
                Answer same = get(path, "If-None-Match: " + match);
                assertEquals(304, same.status(), match);
                assertEquals(0, same.bytes().length);
                assertEquals(etag, same.one("ETag"));
                assertEquals(PUBLIC, same.one("Cache-Control"));
            }
            assertEquals(200, get(path, "If-None-Match: \"other\"").status());

            Answer head = send("HEAD", path, null);
            assertEquals(200, head.status());
            assertEquals(0, head.bytes().length);
            for (String name : List.of("ETag", "Content-Length", "Content-Type", "Content-Language", "Cache-Control", "Vary")) {
                assertEquals(plain.one(name), head.one(name));
            }

            Answer zipped = get(path, "Accept-Encoding: zstd, gzip, br");
            assertEquals("gzip", zipped.one("Content-Encoding"));
            assertNotEquals(etag, zipped.one("ETag"));
            assertArrayEquals(plain.bytes(), new GZIPInputStream(new ByteArrayInputStream(zipped.bytes())).readAllBytes());
            assertEquals(304, get(path, "Accept-Encoding: gzip", "If-None-Match: " + zipped.one("ETag")).status());
            for (String none : List.of("identity", "gzip;q=0", "gzip; q=0.000, br", "br;q=1", "xgzipx")) {
                assertNull(get(path, "Accept-Encoding: " + none).one("Content-Encoding"), none);
            }
        }
    }

    @Test
    void assets_are_kept_for_a_year_under_a_name_that_changes_with_them() {
        Answer css = get(stylesheet());
        assertEquals("public, max-age=31536000, immutable", css.one("Cache-Control"));
        assertEquals("text/css; charset=UTF-8", css.one("Content-Type"));
        assertEquals(404, get("/assets/portal-0000000000000000.css").status());
    }

    @Test
    void every_page_says_its_language_and_depends_on_nothing_but_its_address_and_its_reader() {
        String session = "Cookie: session=" + Visitor.signedIn("ben").cookie("session").orElseThrow();
        for (Answer page : List.of(get("/mt/objection"), get("/mt/sign-in"), get("/mt/content", session), get("/mt/objections", session),
                get("/mt/nothing"), get("/mt/faulty"), post("/mt/objection", "grounds=" + "x".repeat(5_001)), send("PUT", "/mt/notice", new byte[0]))) {
            assertEquals("mt", page.one("Content-Language"), page::toString);
            assertEquals(List.of(), page.all("Vary"), page::toString);
        }
        String staff = "Cookie: session=" + Visitor.signedIn("sam").cookie("session").orElseThrow();
        assertEquals("en-GB", get("/support", staff).one("Content-Language"));
        assertEquals(List.of(), get("/mt/content").all("Content-Language"), "nothing is said of a redirect");
    }

    @Test
    void an_address_without_language_negotiates_and_says_so() {
        for (String path : List.of("/", "/notice", "/notice/1", "/content?status=eligible", "/objection", "/objections")) {
            Answer answer = get(path, "Accept-Language: mt,en;q=0.5");
            assertEquals(302, answer.status());
            assertTrue(answer.one("Location").endsWith("/mt" + (path.equals("/") ? "/notice" : path)), answer.one("Location"));
            assertEquals("Accept-Language, Cookie", answer.one("Vary").replace("accept-language, cookie", "Accept-Language, Cookie"));
        }
        assertNull(get("/de/notice", "Accept-Language: mt").one("Location"));
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_come_late() {
        Stream.of("/", "/en/notice", "/en/sign-in", "/en/objection", "/en/nothing", "/en/objections").forEach(path ->
                assertEquals(List.of(), get(path).all("Set-Cookie"), path));

        String draft = post("/en/objection", "grounds=x").one("Set-Cookie");
        assertTrue(draft.matches("draft=[0-9a-f]{64}; Path=/; HTTPOnly; SameSite=Lax"), draft);
        for (String cookie : get("/sign-in/start?lang=de&to=content").all("Set-Cookie")) {
            assertTrue(cookie.matches("(?i)q_auth_.*; Path=/sign-in; HTTPOnly; SameSite=Lax|q_auth_.*; Max-Age=300;.*; Path=/sign-in; HTTPOnly; SameSite=Lax"), cookie);
        }
        String session = Visitor.signedIn("ben").cookie("session").orElseThrow();
        assertTrue(session.matches("[0-9a-f]{64}"), session);
        Answer out = post("/en/sign-out", "x=y", "Cookie: session=" + session + "; " + draft.split(";")[0]);
        assertTrue(out.all("Set-Cookie").stream().anyMatch(c -> c.matches("session=; Max-Age=0;.*Path=/; HTTPOnly; SameSite=Lax")),
                out.all("Set-Cookie")::toString);
        assertTrue(out.all("Set-Cookie").stream().anyMatch(c -> c.startsWith("draft=; Max-Age=0;")), "what was typed goes, too");
        assertEquals("\"cache\", \"cookies\", \"storage\"", out.one("Clear-Site-Data"));
    }

    private static void assertProtected(Answer answer, String policy) {
        assertEquals("nosniff", answer.one("X-Content-Type-Options"), answer::toString);
        assertEquals("same-origin", answer.one("Referrer-Policy"));
        assertEquals("same-origin", answer.one("Cross-Origin-Resource-Policy"));
        assertEquals("same-origin", answer.one("Cross-Origin-Opener-Policy"));
        assertEquals("require-corp", answer.one("Cross-Origin-Embedder-Policy"));
        assertEquals("DENY", answer.one("X-Frame-Options"));
        assertEquals(policy, answer.one("Content-Security-Policy"));
        assertEquals("accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), "
                + "display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), "
                + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), "
                + "serial=(), usb=(), xr-spatial-tracking=()", answer.one("Permissions-Policy"));
        assertNull(answer.one("Strict-Transport-Security"), "only over https");
        NEVER.forEach(name -> assertEquals(List.of(), answer.all(name)));
        assertTrue(answer.one("Cache-Control") != null);
        if (answer.bytes().length > 0 && !answer.one("Content-Type").startsWith("text/css")) {
            assertEquals("text/html; charset=UTF-8", answer.one("Content-Type"));
        }
    }

    private String pagePolicy() {
        return "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; "
                + "manifest-src 'self'; form-action 'self' " + keycloak.getScheme() + "://" + keycloak.getAuthority()
                + "; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; report-uri /csp-report; report-to csp";
    }

    private static String stylesheet() {
        Matcher link = Pattern.compile("/assets/[^\"]+\\.css").matcher(get("/en/notice").body());
        assertTrue(link.find());
        return link.group();
    }
}
