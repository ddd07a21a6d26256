package org.objectionportal.ingest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;

@QuarkusTest
@WithTestResource(StackResource.class)
class IngestApiTest {

    private static final RestAssuredConfig NDJSON_AS_TEXT = RestAssuredConfig.config().encoderConfig(EncoderConfig
            .encoderConfig().encodeContentTypeAs(IngestResource.NDJSON, ContentType.TEXT)
            .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    Keycloak keycloak;
    @ConfigProperty(name = "test.ingest.client-secret")
    String secret;

    @Inject
    Ingest ingest;

    private String token;
    private final String account = "https://social.example/u/" + UUID.randomUUID();

    @BeforeEach
    void signIn() throws Exception {
        token = keycloak.serviceToken("ingest", secret);
    }

    @Test
    void every_line_has_its_verdict_and_a_bad_one_spoils_nothing() {
        String batch = String.join("\n", person(), note(1), "{\"type\":\"Note\"", "", note(2), "{\"type\":\"Like\"}",
                note(1), note(3).replace(account, account + "/other")) + "\n";

        Response first = post(batch);
        assertEquals(200, first.statusCode());
        assertEquals(IngestResource.NDJSON, first.contentType());
        assertEquals("""
                {"line":1,"id":"%1$s","status":"stored"}
                {"line":2,"id":"%1$s/1","status":"stored"}
                {"line":3,"status":"refused","reason":"invalid-json","detail":"The line is not one JSON value (RFC 8259)"}
                {"line":5,"id":"%1$s/2","status":"stored"}
                {"line":6,"status":"refused","reason":"activity-not-taken","detail":"Of activities only Create, Update, Delete, shares with words, Block, and Add, Remove and Undo of these are taken"}
                {"line":7,"id":"%1$s/1","status":"unchanged"}
                {"line":8,"id":"%1$s/other/3","status":"refused","reason":"author-unknown","detail":"The account of the author is not known yet: send it first, then this line again"}
                """.formatted(account), first.asString());
        assertEquals(List.of("unchanged", "unchanged", "refused", "unchanged", "refused", "unchanged", "refused"),
                statuses(post(batch)));
    }

    @Test
    void a_version_that_is_refused_holds_out_what_it_would_have_replaced() {
        post(person() + "\n" + note(1) + "\n" + note(2));
        String bad = "{\"type\":\"Update\",\"actor\":\"%1$s\",\"updated\":\"2026-02-01T00:00:00Z\",\"object\":\"%1$s/1\"}";
        String stranger = bad.replace("%1$s\",\"updated", "%1$s/other\",\"updated").replace("%1$s/1", "%1$s/2");
        assertEquals("""
                {"line":1,"id":"%1$s/1","status":"refused","reason":"object-not-embedded","detail":"The activity names its object only; Create and Update carry it in full; the item is held out until a newer version of it can be taken"}
                {"line":2,"id":"%1$s/2","status":"refused","reason":"object-not-embedded","detail":"The activity names its object only; Create and Update carry it in full"}
                """.formatted(account), post(bad.formatted(account) + "\n" + stranger.formatted(account)).asString());
    }

    @Test
    void one_batch_too_many_at_a_time_is_told_when_to_come_again() throws Exception {
        IngestResource one = new IngestResource(ingest, () -> 1);
        MediaType ndjson = MediaType.valueOf(IngestResource.NDJSON);
        List<jakarta.ws.rs.core.Response> meanwhile = new ArrayList<>();
        // The second batch comes while the first one is being read.
        InputStream slow = new ByteArrayInputStream(new byte[0]) {
            @Override
            public byte[] readNBytes(int most) throws IOException {
                meanwhile.add(one.post(ndjson, null, new ByteArrayInputStream(new byte[0])));
                return super.readNBytes(most);
            }
        };
        assertEquals(200, one.post(ndjson, null, slow).getStatus());
        assertEquals(List.of(429), meanwhile.stream().map(jakarta.ws.rs.core.Response::getStatus).toList());
        assertEquals("1", meanwhile.get(0).getHeaderString("Retry-After"));
        assertTrue(meanwhile.get(0).getEntity().toString().contains("too-many-batches"));
        assertEquals(200, one.post(ndjson, null, new ByteArrayInputStream(new byte[0])).getStatus());
    }

    @Test
    void a_full_batch_is_taken_and_a_larger_one_refused_as_a_whole() {
        String full = person() + "\n" + IntStream.range(1, 1_000).mapToObj(this::note).collect(Collectors.joining("\n"));
        assertEquals(1_000, statuses(post(full)).stream().filter("stored"::equals).count());
        assertEquals(413, post(full + "\n" + note(1_000)).statusCode());
        assertEquals(413, post(" ".repeat(1_048_577)).statusCode());
        assertEquals(200, post("").statusCode());
    }

    @Test
    void only_the_service_account_may_send_content() throws Exception {
        assertEquals(401, request().body(note(1)).post("/api/ingest").statusCode());
        assertEquals(401, request().header("Authorization", "Bearer " + token + "x").body(note(1))
                .post("/api/ingest").statusCode());
    }

    @Test
    void only_uncompressed_ndjson_is_taken() {
        assertEquals(415, signedIn().contentType("application/json").body("{}").post("/api/ingest").statusCode());
        assertEquals(415, signedIn().header("Content-Encoding", "gzip").body("{}").post("/api/ingest").statusCode());
        assertEquals(415, signedIn().contentType(IngestResource.NDJSON + "; charset=ISO-8859-1").body("{}")
                .post("/api/ingest").statusCode());
    }

    @Test
    void the_demo_is_taken_as_it_is() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/demo/content"))) {
            for (Path file : files.sorted().toList()) {
                Response answer = post(Files.readString(file, StandardCharsets.UTF_8));
                assertEquals(200, answer.statusCode());
                assertTrue(statuses(answer).stream().noneMatch("refused"::equals), () -> file + "\n" + answer.asString());
            }
        }
    }

    private String person() {
        return "{\"type\":\"Person\",\"id\":\"%s\",\"name\":\"Test\",\"updated\":\"2026-01-01T00:00:00Z\",".formatted(account)
                + "\"op:product\":\"FACEBOOK\",\"op:adult\":true,\"op:region\":\"DE\"}";
    }

    private String note(int id) {
        return ("{\"type\":\"Note\",\"id\":\"%1$s/%2$d\",\"attributedTo\":\"%1$s\",\"to\":\"as:Public\","
                + "\"published\":\"2026-01-01T00:00:00Z\",\"content\":\"Words\"}").formatted(account, id);
    }

    private static List<String> statuses(Response answer) {
        return answer.asString().lines().map(line -> line.replaceAll(".*\"status\":\"([a-z]+)\".*", "$1")).toList();
    }

    private Response post(String batch) {
        return signedIn().body(batch.getBytes(StandardCharsets.UTF_8)).post("/api/ingest");
    }

    private RequestSpecification signedIn() {
        return request().header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification request() {
        return given().config(NDJSON_AS_TEXT).contentType(IngestResource.NDJSON);
    }
}
