package org.objectionportal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the client does when the portal is not as it should be. The server is real and says what the test tells it to. */
class IngestClientTest {

    private static final byte[] BATCH = "{}\n".getBytes(StandardCharsets.UTF_8);
    private static final String STORED = "{\"line\":1,\"id\":\"x:y\",\"status\":\"stored\"}\n";

    private record Answer(int status, String header, String value, String body) {
    }

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> authorizations = new ArrayList<>();
    private HttpServer server;
    private int tokens;
    private int tokenStatus = 200;
    private int tokenLife = 300;
    private IngestClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> {
            assertEquals("Basic " + Base64.getEncoder().encodeToString("ingest:s%2Bcret".getBytes(StandardCharsets.UTF_8)),
                    exchange.getRequestHeaders().getFirst("Authorization"));
            tokens++;
            answer(exchange, new Answer(tokenStatus, null, null,
                    "{\"access_token\":\"t" + tokens + "\",\"expires_in\":" + tokenLife + "}"));
        });
        server.createContext("/api/ingest", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
            answer(exchange, answers.isEmpty() ? new Answer(200, null, null, STORED) : answers.poll());
        });
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        client = new IngestClient(base, new ServiceToken(base.resolve("token"), "ingest", "s+cret"), pauses::add);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_verdict_is_read_as_it_is_given() throws IOException {
        answers.add(new Answer(200, null, null, "{\"line\":1,\"status\":\"refused\",\"reason\":\"date-invalid\",\"detail\":\"…\",\"new\":1}\n"));
        assertEquals(List.of(new LineVerdict(1, "refused", "date-invalid")), client.post(BATCH, 1));
    }

    @Test
    void it_waits_as_long_as_it_is_told_and_sends_the_same_again() throws IOException {
        answers.add(new Answer(503, "Retry-After", "10", ""));
        answers.add(new Answer(429, "Retry-After", "0", ""));
        answers.add(new Answer(503, null, null, ""));
        assertEquals("stored", client.post(BATCH, 1).get(0).status());
        assertEquals(List.of(Duration.ofSeconds(10), Duration.ZERO, Duration.ofSeconds(4)), pauses);
    }

    @Test
    void too_many_batches_at_a_time_mean_waiting_and_sending_the_same_one_again() throws IOException {
        answers.add(new Answer(429, "Retry-After", "1", "{\"reason\":\"too-many-batches\"}"));
        answers.add(new Answer(429, "Retry-After", "1", "{\"reason\":\"too-many-batches\"}"));
        Tally tally = new Tally();
        PortalSink sink = new PortalSink(client, tally);
        sink.add(JsonNodeFactory.instance.objectNode().put("type", "Note"));
        sink.flush();
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), pauses);
        assertEquals(Collections.nCopies(3, "{\"type\":\"Note\"}\n"), bodies);
        assertEquals(1, tally.stored());
    }

    @Test
    void a_date_to_wait_for_is_read_against_the_servers_own_clock() throws IOException {
        // The server adds its own Date, so the wait is what lies between the two: here it is long past.
        answers.add(new Answer(503, "Retry-After", "Fri, 01 Jan 2021 00:00:00 GMT", ""));
        client.post(BATCH, 1);
        assertEquals(List.of(Duration.ZERO), pauses);
    }

    @Test
    void it_does_not_wait_for_hours() {
        answers.add(new Answer(503, "Retry-After", "7200", ""));
        assertTrue(assertThrows(GaveUpException.class, () -> client.post(BATCH, 1)).getMessage().contains("7200"));
        assertEquals(List.of(), pauses);
    }

    @Test
    void it_gives_up_after_ten_times() {
        for (int i = 0; i < 20; i++) {
            answers.add(new Answer(503, "Retry-After", "1", ""));
        }
        assertThrows(GaveUpException.class, () -> client.post(BATCH, 1));
        assertEquals(IngestClient.ATTEMPTS, authorizations.size());
        assertEquals(IngestClient.ATTEMPTS - 1, pauses.size());
    }

    @Test
    void nobody_there_is_tried_again_too() {
        server.stop(0);
        assertThrows(GaveUpException.class, () -> client.post(BATCH, 1));
        assertEquals(IngestClient.ATTEMPTS - 1, pauses.size());
        assertEquals(Duration.ofSeconds(1), pauses.get(0));
        assertEquals(Duration.ofSeconds(60), pauses.get(8));
    }

    @Test
    void a_token_that_is_no_longer_taken_is_renewed_once() throws IOException {
        answers.add(new Answer(401, null, null, ""));
        client.post(BATCH, 1);
        assertEquals(List.of("Bearer t1", "Bearer t2"), authorizations);
        answers.add(new Answer(401, null, null, ""));
        answers.add(new Answer(401, null, null, ""));
        assertThrows(GaveUpException.class, () -> client.post(BATCH, 1));
    }

    @Test
    void a_token_is_used_until_shortly_before_it_expires() throws IOException {
        client.post(BATCH, 1);
        client.post(BATCH, 1);
        assertEquals(1, tokens);
        tokenLife = 30;
        answers.add(new Answer(401, null, null, ""));
        client.post(BATCH, 1);
        client.post(BATCH, 1);
        assertEquals(3, tokens);
    }

    @Test
    void what_will_not_be_better_later_is_not_tried_again() {
        for (int status : new int[] {400, 403, 413, 415, 302}) {
            answers.add(new Answer(status, "Location", "http://127.0.0.1:1/", ""));
            assertThrows(GaveUpException.class, () -> client.post(BATCH, 1));
        }
        assertEquals(5, authorizations.size());
        tokenStatus = 401;
        answers.add(new Answer(401, null, null, ""));
        assertThrows(GaveUpException.class, () -> client.post(BATCH, 1));
        assertEquals(List.of(), pauses);
    }

    @Test
    void a_line_without_a_verdict_is_not_passed_over() {
        assertThrows(GaveUpException.class, () -> client.post("{}\n{}\n".getBytes(StandardCharsets.UTF_8), 2));
    }

    @Test
    void secrets_do_not_travel_in_the_clear() {
        assertThrows(IllegalArgumentException.class, () -> new ServiceToken(URI.create("http://id.example/token"), "c", "s"));
        assertThrows(IllegalArgumentException.class, () -> new IngestClient(URI.create("ftp://portal.example"), null));
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.header() != null) {
            exchange.getResponseHeaders().set(answer.header(), answer.value());
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
