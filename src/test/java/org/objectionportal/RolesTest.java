package org.objectionportal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;

/** Who may do what: each route that exists, each kind of caller. A route without a line here fails. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RolesTest {

    /** Another way to say 303 to the page that asks to sign in. */
    private static final String IN = "in";
    private static final int AGENT = 3;
    private static final String NDJSON = "Content-Type: application/x-ndjson";

    /**
     * Route; then anonymous, owner, another person, support agent, service account, and operator where that is another than
     * for the agent. The last signs out, so it is last.
     */
    private static final String TABLE = "src/test/resources/roles.txt";

    Keycloak keycloak;
    @ConfigProperty(name = "test.ingest.client-secret")
    String ingestSecret;
    @Inject
    Router router;

    private String owner;
    private String other;
    private String agent;
    private String operator;
    private String service;
    private String reference;
    private String item;
    private String account;

    @BeforeEach
    void callers() throws Exception {
        People people = new People(keycloak);
        Visitor person = Visitor.signedIn(people.withManyItems());
        owner = session(person);
        other = session(Visitor.signedIn(people.create()));
        agent = session(Visitor.signedIn("sam"));
        operator = session(Visitor.signedIn("olga"));
        service = "Authorization: Bearer " + keycloak.serviceToken("ingest", ingestSecret);
        Matcher link = Pattern.compile("/en/content/([0-9]+)").matcher(person.get("/en/content").body());
        assertTrue(link.find());
        item = link.group(1);
        Matcher known = Pattern.compile("/en/accounts/about/([0-9]+)").matcher(person.get("/en/accounts").body());
        assertTrue(known.find());
        account = known.group(1);
        String form = Wire.get("/en/objection", owner).body();
        Matcher mark = Pattern.compile("name=\"owner\" value=\"([^\"]+)\"").matcher(form);
        assertTrue(mark.find());
        Answer filed = Wire.post("/en/objection", "owner=" + mark.group(1), owner);
        reference = filed.one("Location").replaceFirst(".*/", "");
    }

    @Test
    void every_route_that_exists_has_a_line() {
        assertEquals(Set.of(), difference(Routes.of(router), table().keySet()), "routes without a line");
        assertEquals(Set.of(), difference(table().keySet(), Routes.of(router)), "lines without a route");
    }

    @Test
    void everybody_may_do_what_the_table_says_and_nothing_else() {
        List<Executable> checks = new ArrayList<>();
        Set<String> routes = Routes.of(router);
        table().forEach((route, expected) -> {
            if (routes.contains(route)) {
                List<String> callers = Arrays.asList(null, owner, other, agent, service, operator);
                for (int i = 0; i < callers.size(); i++) {
                    String caller = callers.get(i);
                    String status = expected.get(i < expected.size() ? i : AGENT);
                    int column = i;
                    checks.add(() -> assertStatus(status, route, column, caller));
                }
            }
        });
        // One after the other: signing out comes last.
        assertAll(checks);
    }

    @Test
    void what_belongs_to_another_answers_exactly_as_what_never_was() {
        String never = "K7M4-XPR9-3RTW";
        for (String language : List.of("en", "de", "el", "mt")) {
            for (String caller : List.of(other, agent)) {
                String at = "/" + language + "/objections/";
                assertSame(Wire.get(at + reference, caller), Wire.get(at + never, caller));
                assertSame(Wire.get(at + reference + "/withdrawal", caller), Wire.get(at + never + "/withdrawal", caller));
                assertSame(Wire.post(at + reference + "/withdrawal", "", caller), Wire.post(at + never + "/withdrawal", "", caller));
                assertSame(Wire.get(at + reference, caller), Wire.get("/" + language + "/nothing", caller));
            }
            for (String strange : List.of("0", "-1", "null", never.toLowerCase(), reference.toLowerCase(), reference.replace("-", ""), reference + "x",
                    "x".repeat(1_000), "00000000-0000-4000-8000-000000000000", reference.replace('-', '_'))) {
                assertSame(Wire.get("/" + language + "/objections/" + strange, owner), Wire.get("/" + language + "/objections/" + never, owner));
            }
            assertEquals(Wire.get("/" + language + "/objections/" + reference).one("Location"),
                    Wire.get("/" + language + "/objections/" + never).one("Location"));
        }
        assertEquals(200, Wire.get("/en/objections/" + reference + "/withdrawal", owner).status(), "still in force");
    }

    @Test
    void a_head_request_answers_as_a_get_request_without_a_body() {
        for (String path : List.of("/", "/en/notice", "/en/content", "/en/objections", "/en/objection", "/en/objections/" + reference, "/en/sign-in", "/en/nothing")) {
            for (String caller : List.of("X-Nobody: x", owner, other)) {
                Answer head = Wire.send("HEAD", path, null, caller);
                assertEquals(Wire.get(path, caller).status(), head.status(), path);
                assertEquals(0, head.bytes().length, path);
            }
        }
    }

    @Test
    void credentials_of_programs_open_no_page_and_those_of_people_no_api() {
        for (String credentials : List.of(service, "Authorization: Bearer x", "Authorization: Basic YWRtaW46YWRtaW4=", "Authorization: Negotiate x",
                "Authorization: ")) {
            assertEquals(303, Wire.get("/en/objections", credentials).status(), credentials);
            assertEquals(200, Wire.get("/en/objections", credentials, owner).status(), credentials);
            assertEquals(404, Wire.get("/en/objections/" + reference, credentials, other).status(), credentials);
        }
        byte[] nothing = new byte[0];
        assertEquals(200, Wire.send("POST", "/api/ingest", nothing, NDJSON, service, owner).status());
        for (String caller : List.of(owner, agent, "Authorization: Basic YWRtaW46YWRtaW4=", "Authorization: Bearer ", "Authorization: Bearer x.y.z")) {
            Answer answer = Wire.send("POST", "/api/ingest", nothing, NDJSON, caller);
            assertEquals(401, answer.status(), caller);
            assertEquals("", answer.body());
        }
    }

    @Test
    void a_token_that_was_not_made_for_the_api_opens_it_not() throws Exception {
        String master = "Authorization: Bearer " + keycloak.adminToken();
        String token = service.replace("Authorization: Bearer ", "");
        String[] parts = token.split("\\.");
        String none = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        for (String forged : List.of(master.substring(22), none + "." + parts[1] + ".", none + "." + parts[1] + "." + parts[2],
                parts[0] + "." + parts[1] + ".", parts[0] + "." + parts[1] + "." + parts[2].substring(1) + "A", token + "." + parts[2])) {
            Answer answer = Wire.send("POST", "/api/ingest", new byte[0], NDJSON, "Authorization: Bearer " + forged);
            assertEquals(401, answer.status());
            assertEquals("", answer.body());
        }
        assertEquals(401, Wire.send("POST", "/api/ingest?access_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8), new byte[0], NDJSON).status());
    }

    private void assertStatus(String expected, String route, int column, String caller) {
        String[] parts = route.split(" ", 2);
        String path = switch (parts[1]) {
            case "/assets/*" -> stylesheet();
            default -> parts[1].replaceFirst("\\{page:.*}", "notice").replaceFirst("\\{lang[^}]*}(?=/|$)", "en").replace("[a-z]}", "")
                    .replaceFirst("\\{version:.*}", "1").replaceFirst("\\{number:.*}", "1")
                    .replace("{reference}", reference).replace("{id}", item).replace("{account}", account).replace("{number}", "1").replace("{handle}", "0".repeat(64));
        };
        String[] headers = caller == null ? new String[0] : new String[] {caller};
        Answer answer = parts[0].equals("GET") ? Wire.get(path, headers)
                : path.startsWith("/api/") ? Wire.send("POST", path, new byte[0], Stream.concat(Stream.of(NDJSON), Stream.of(headers)).toArray(String[]::new))
                        : Wire.post(path, "", headers);
        String what = route + " by caller " + column + " -> " + answer.one("Location");
        if (expected.equals(IN)) {
            assertEquals(303, answer.status(), what);
            assertTrue(answer.one("Location").contains("/en/sign-in?to="), what);
        } else {
            assertEquals(Integer.parseInt(expected), answer.status(), what);
            assertTrue(answer.one("Location") == null || !answer.one("Location").contains("/en/sign-in?to="), what);
        }
    }

    private static void assertSame(Answer one, Answer two) {
        assertEquals(404, one.status());
        assertEquals(two.status(), one.status());
        assertEquals(two.headers(), one.headers());
        assertArrayEquals(two.bytes(), one.bytes());
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : rows()) {
            Matcher row = Pattern.compile("(GET|POST) +(/.*?) +((?:(?:\\d{3}|in) *){5,6})").matcher(line.strip());
            assertTrue(row.matches(), line);
            table.put(row.group(1) + " " + row.group(2), List.of(row.group(3).strip().split(" +")));
        }
        return table;
    }

    /** Below its head, which ends with an empty line. */
    private static List<String> rows() {
        try {
            List<String> lines = Files.readAllLines(Path.of(TABLE));
            return lines.subList(lines.indexOf("") + 1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> difference(Set<String> from, Set<String> less) {
        Set<String> difference = new TreeSet<>(from);
        difference.removeAll(less);
        return difference;
    }

    private static String session(Visitor visitor) {
        return "Cookie: session=" + visitor.cookie("session").orElseThrow();
    }

    private static String stylesheet() {
        Matcher link = Pattern.compile("/assets/[^\"]+\\.css").matcher(Wire.get("/en/notice").body());
        assertTrue(link.find());
        return link.group();
    }
}
