package org.objectionportal.guard;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.testing.Wire.BASE;
import static org.objectionportal.testing.Wire.FORM;
import static org.objectionportal.testing.Wire.OWN_ORIGIN;
import static org.objectionportal.testing.Wire.get;
import static org.objectionportal.testing.Wire.post;
import static org.objectionportal.testing.Wire.raw;
import static org.objectionportal.testing.Wire.send;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire.Answer;

/** What never gets as far as a resource, byte by byte. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RequestGuardTest {

    private static final List<String> PROTECTED = List.of("/support", "/en/content", "/en/objections", "/api/ingest");

    @Test
    void no_other_spelling_of_a_protected_path_leads_to_it() {
        String session = "Cookie: session=" + Visitor.signedIn("ben").cookie("session").orElseThrow();
        Stream<String> spellings = PROTECTED.stream().flatMap(path -> {
            String last = path.substring(path.lastIndexOf('/') + 1);
            String dir = path.substring(0, path.lastIndexOf('/') + 1);
            return Stream.of(path + ";x", path + ";", path + ";a=b", path + "%3Bx", path + "%3b", path + "%2F", path + "%2F..",
                    path + "%2f.", path + "/..;/", path + "/%2e%2e", path + "/.", path + "/..", path + "//", path + "/", "/" + path,
                    "/." + path, "/./" + path.substring(1), "/x/.." + path, "/x/%2e%2e" + path, path + "%5C", path + "\\", "\\" + path,
                    path + "%00", path + "%0d%0a", path + "%09", path + "%20", path + "#x", path + "%23", path + "%3Fx", path + ".",
                    path + ".html", path + ".json", path + "~", dir + "%" + Integer.toHexString(last.charAt(0)) + last.substring(1),
                    dir + "%25" + Integer.toHexString(last.charAt(0)) + last.substring(1), dir + "%c0%af" + last,
                    dir + "%u0073" + last.substring(1), dir + last.toUpperCase(), "/%EF%BC%8F" + last, path + "%E2%80%8B",
                    path.replace("/", "%2F"), path.replace("/", "/;/"), "/en/notice/.." + path, "/en/notice/%2e%2e/%2e%2e" + path,
                    path + "/*", path + "|", path + "{", path + "^", path + "\"", path + "<>", path + "é");
        });
        assertAll(spellings.map(path -> () -> {
            int status = get(path, session).status();
            assertTrue(Set.of(400, 404).contains(status), () -> path + " -> " + status);
        }));
    }

    @Test
    void only_the_portals_own_host_is_answered() {
        String own = BASE.getAuthority();
        for (String host : List.of("evil.example", "evil.example:" + BASE.getPort(), own + ".evil.example", "evil.example@" + own,
                BASE.getHost(), BASE.getHost() + ":1", own + ",evil.example", "", own + "/x", "127.0.0.1:" + BASE.getPort(),
                "[::1]:" + BASE.getPort())) {
            Answer answer = get("/", "Host: " + host);
            assertEquals(400, answer.status(), host);
            assertFalse(answer.body().contains("evil"), host);
        }
        assertEquals(302, get("/", "Host: " + own.toUpperCase()).status());
        assertEquals(400, get("/", "Host: " + own, "Host: evil.example").status());
        assertEquals(400, get("/", "Host: evil.example", "Host: " + own).status());
        assertEquals(400, raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n".getBytes(), "GET").status());
        assertEquals(400, raw("GET / HTTP/1.0\r\n\r\n".getBytes(), "GET").status());
        assertEquals(400, get("http://evil.example/en/notice").status());
        assertEquals(400, get(BASE + "/en/notice").status());
        assertEquals(400, get("//evil.example/en/notice").status());
        assertEquals(404, get("evil.example:443").status());
    }

    @Test
    void what_a_request_says_of_proxies_changes_nothing() {
        for (String header : List.of("X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "X-Forwarded-Prefix: /evil",
                "X-Forwarded-For: 127.0.0.1", "X-Forwarded-Port: 1", "X-Forwarded-Ssl: on", "Forwarded: host=evil.example;proto=https",
                "X-Original-URL: /support", "X-Rewrite-URL: /support", "X-Real-IP: 127.0.0.1", "X-HTTP-Method-Override: DELETE",
                "X-Forwarded-Server: evil.example", "X-Host: evil.example")) {
            assertEquals(BASE + "/en/notice", absolute(get("/", header).one("Location")), header);
            String keycloak = get("/sign-in/start?lang=en&to=content", header).one("Location");
            assertTrue(keycloak.contains("redirect_uri=http%3A%2F%2F" + BASE.getHost() + "%3A" + BASE.getPort() + "%2Fsign-in%2Fcallback"),
                    header + ": " + keycloak);
            assertEquals(get("/en/notice").one("ETag"), get("/en/notice", header).one("ETag"), header);
        }
    }

    @Test
    void no_method_but_get_head_and_post_is_answered() {
        for (String method : List.of("OPTIONS", "TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "get", "XYZ")) {
            for (String path : List.of("/en/notice", "/en/objections", "/api/ingest", "/nothing")) {
                Answer answer = send(method, path, null, "Origin: https://evil.example", "Access-Control-Request-Method: POST");
                assertEquals(405, answer.status(), method + " " + path);
                assertEquals("GET, HEAD, POST", answer.one("Allow"));
                assertTrue(answer.names().stream().noneMatch(name -> name.startsWith("access-control-")));
                assertFalse(answer.body().contains("evil"));
            }
        }
        assertEquals(404, send("OPTIONS", "*", null).status());
    }

    @Test
    void a_page_answers_only_the_methods_it_has_and_names_them() {
        assertMethods(get("/en/sign-out"), "POST");
        assertMethods(post("/en/notice", "x=y"), "GET, HEAD");
        for (String path : List.of("/en/objections", "/en/content", "/en/sign-in", "/support")) {
            assertTrue(Set.of(404, 405).contains(post(path, "x=y").status()), path);
        }
        assertMethods(get("/sign-in/back-channel-logout"), "POST");
    }

    @Test
    void a_form_from_another_site_is_refused() {
        for (String path : List.of("/en/objection", "/en/sign-out", "/en/objections/K7M4-XPR9-3RTW/withdrawal", "/nothing")) {
            for (String[] headers : List.of(new String[] {FORM}, new String[] {FORM, "Origin: null"},
                    new String[] {FORM, "Origin: https://evil.example"}, new String[] {FORM, "Origin: " + BASE + ".evil.example"},
                    new String[] {FORM, "Origin: https://" + BASE.getAuthority()}, new String[] {FORM, "Origin: http://" + BASE.getHost()},
                    new String[] {FORM, "Sec-Fetch-Site: cross-site"}, new String[] {FORM, "Sec-Fetch-Site: same-site"},
                    new String[] {FORM, OWN_ORIGIN, "Sec-Fetch-Site: cross-site"}, new String[] {FORM, OWN_ORIGIN, "Sec-Fetch-Site: same-site"},
                    new String[] {FORM, OWN_ORIGIN, "Sec-Fetch-Site: "}, new String[] {FORM, OWN_ORIGIN, "Sec-Fetch-Site: SAME-ORIGIN"},
                    new String[] {FORM, OWN_ORIGIN, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: cross-site"},
                    new String[] {FORM, OWN_ORIGIN, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-origin"},
                    new String[] {FORM, OWN_ORIGIN, "Origin: https://evil.example"}, new String[] {FORM, "Origin: https://evil.example", OWN_ORIGIN},
                    new String[] {FORM, "Origin: https://evil.example", "Sec-Fetch-Site: same-origin"},
                    new String[] {FORM, "Referer: " + BASE + "/en/objection"})) {
                assertEquals(403, send("POST", path, "grounds=x".getBytes(), headers).status(), path + " " + String.join(", ", headers));
            }
        }
        for (String[] headers : List.of(new String[] {FORM, OWN_ORIGIN}, new String[] {FORM, OWN_ORIGIN, "Sec-Fetch-Site: same-origin"},
                new String[] {FORM, "Sec-Fetch-Site: same-origin"}, new String[] {FORM, "Sec-Fetch-Site: none"})) {
            assertEquals(303, send("POST", "/en/objection", "grounds=x".getBytes(), headers).status(), String.join(", ", headers));
        }
    }

    @Test
    void only_forms_in_utf_8_are_read() {
        byte[] body = "grounds=x".getBytes();
        for (String path : List.of("/en/objection", "/en/sign-out", "/en/objections/K7M4-XPR9-3RTW/withdrawal")) {
            for (String type : List.of("text/plain", "application/xml", "text/xml", "application/json", "multipart/form-data; boundary=x",
                    "multipart/form-data", "application/x-www-form-urlencoded; charset=windows-1251", "application/octet-stream", "*/*",
                    "application/x-www-form-urlencodedx", "x", "", "text/plain; application/x-www-form-urlencoded",
                    "application/x-www-form-urlencoded; charset=utf-16")) {
                assertEquals(415, send("POST", path, body, OWN_ORIGIN, "Content-Type: " + type).status(), path + " " + type);
            }
            assertEquals(415, send("POST", path, body, OWN_ORIGIN).status(), path + " without a type");
            assertEquals(415, post(path, "grounds=x", "Content-Encoding: gzip").status(), path + " compressed");
        }
        for (String type : List.of("application/x-www-form-urlencoded;charset=utf-8", "Application/X-WWW-Form-URLencoded; Charset=\"UTF-8\"")) {
            assertEquals(303, send("POST", "/en/objection", body, OWN_ORIGIN, "Content-Type: " + type).status(), type);
        }
    }

    @Test
    void whatever_is_too_large_is_refused_at_once() {
        assertLocalised(413, post("/mt/objection", "grounds=" + "x".repeat(2_000_000)), "mt");
        assertLocalised(413, post("/de/objection", "grounds=" + "x".repeat(300_000)), "de");
        assertLocalised(422, post("/de/objection", "grounds=" + "x".repeat(200_000)), "de");
        byte[] chunk = ("1f4000\r\n" + "x".repeat(0x1f4000) + "\r\n0\r\n\r\n").getBytes();
        assertEquals(413, send("POST", "/de/objection", chunk, OWN_ORIGIN, FORM, "Transfer-Encoding: chunked").status());
        assertLocalised(413, post("/el/objection", IntStream.range(0, 20).mapToObj(i -> "a" + i + "=b&").collect(Collectors.joining()) + "grounds=x"), "el");
        assertEquals(413, send("POST", "/api/ingest", new byte[2_000_000], "Content-Type: application/x-ndjson").status());
        assertEquals(431, get("/en/notice", "X-Long: " + "x".repeat(17 * 1024)).status());
        assertEquals(431, get("/en/notice", "Cookie: session=" + "x".repeat(17 * 1024)).status());
        assertEquals(414, get("/en/notice?" + "x".repeat(5_000)).status());
        assertEquals(200, get("/en/notice?" + "x".repeat(3_000)).status());
        assertEquals(200, get("/en/notice").status());
    }

    @Test
    void nothing_is_served_but_the_portal() {
        for (String path : List.of("/q/health", "/q/health/live", "/q/metrics", "/q/dev", "/q/dev-ui", "/q/openapi", "/q/swagger-ui", "/q/info",
                "/q/arc", "/.git/HEAD", "/.git/config", "/.env", "/META-INF/MANIFEST.MF", "/application.properties",
                "/META-INF/resources/", "/WEB-INF/web.xml", "/portal.css", "/db/migration/V10__session.sql", "/robots.tx", "/actuator",
                "/index.html", "/templates/site/layout.html", "/i18n/languages.properties", "/en", "/xx/notice", "/en-GB/notice", "/EN/notice",
                "/api", "/api/", "/h2-console", "/wp-login.php")) {
            int status = get(path).status();
            assertTrue(path.equals("/en") ? status == 302 : status == 404 || status == 400, () -> path + " -> " + status);
        }
    }

    @Test
    void no_request_is_taken_for_two() {
        String host = "Host: " + BASE.getAuthority() + "\r\nConnection: close\r\n" + OWN_ORIGIN + "\r\n" + FORM + "\r\n";
        String smuggled = "GET /support HTTP/1.1\r\nHost: " + BASE.getAuthority() + "\r\n\r\n";
        for (String head : List.of("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "Content-Length: 4\r\nContent-Length: 60\r\n",
                "Transfer-Encoding: xchunked\r\n", "Transfer-Encoding: chunked, identity\r\n", "Content-Length: -1\r\n",
                "Content-Length: +4\r\n", "Transfer-Encoding : chunked\r\n")) {
            Answer answer = raw(("POST /en/objection HTTP/1.1\r\n" + host + head + "\r\n0\r\n\r\n" + smuggled)
                    .getBytes(StandardCharsets.ISO_8859_1), "POST");
            assertFalse(answer.body().contains("HTTP/1.1 "), head);
            assertTrue(answer.status() < 500, head + answer.status());
        }
    }

    private static void assertMethods(Answer answer, String methods) {
        assertEquals(405, answer.status());
        assertNotNull(answer.one("Allow"));
        assertEquals(Set.of(methods.split(", ")), Set.of(answer.one("Allow").split(", ")));
    }

    private static void assertLocalised(int status, Answer answer, String language) {
        assertEquals(status, answer.status());
        assertTrue(answer.body().contains("<html lang=\"" + answer.one("Content-Language") + "\""), answer.body());
        assertEquals(language, answer.one("Content-Language").split("-")[0]);
    }

    private static String absolute(String location) {
        return BASE.resolve(location).toString();
    }
}
