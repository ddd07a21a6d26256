package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Wire;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A training pipeline tells what it has taken: with a verdict on every line, as often as it likes, all or in parts. */
@QuarkusTest
@WithTestResource(StackResource.class)
class SnapshotApiTest {

    Keycloak keycloak;
    @ConfigProperty(name = "test.training.client-secret")
    String secret;
    @ConfigProperty(name = "test.ingest.client-secret")
    String ingestSecret;
    @Inject
    DataSource database;

    private final String account = "https://social.example/u/" + UUID.randomUUID();
    private final String snapshot = "https://training.example/" + UUID.randomUUID();
    private String token;

    @BeforeEach
    void known() throws Exception {
        token = keycloak.serviceToken("training", secret);
        new People(keycloak).bring("{\"type\":\"Person\",\"id\":\"%s\",\"name\":\"Test\",\"updated\":\"2026-01-01T00:00:00Z\",\"op:product\":\"FACEBOOK\"}\n"
                .formatted(account) + String.join("\n", IntStream.rangeClosed(1, 40).mapToObj(this::note).toList()));
    }

    @Test
    void a_snapshot_counts_once_everything_is_told_and_told_again_it_changes_nothing() throws Exception {
        String part = String.join("\n", begin(), used(1), "", used(2), used(1), used(99));
        assertEquals("""
                {"line":1,"id":"%1$s","status":"stored"}
                {"line":2,"id":"%2$s/1","status":"stored"}
                {"line":4,"id":"%2$s/2","status":"stored"}
                {"line":5,"id":"%2$s/1","status":"unchanged"}
                {"line":6,"id":"%2$s/99","status":"refused","reason":"item-unknown","detail":"The item is not known yet: send it first, then this line again"}
                """.formatted(snapshot, account), post(part, token).body());
        assertEquals(List.of("unchanged", "items-differ"), verdicts(begin(), end(3)));
        assertEquals(0, number("acknowledged_at IS NOT NULL"));
        assertEquals(List.of("unchanged", "stored", "acknowledged"), verdicts(begin(), used(3), end(3)));
        assertEquals(List.of("unchanged", "unchanged", "unchanged", "unchanged"), verdicts(begin(), used(3), used(2), end(3)));

        assertEquals(3, number("items"));
        assertEquals(1, number("unknown"));
        assertEquals(1, number("(acknowledged_at IS NOT NULL)::int"));
        assertEquals(3, number("(SELECT sum(c.items) FROM training_count c WHERE c.snapshot_id = s.id)"));
    }

    @Test
    void what_was_not_known_can_be_told_later_and_nothing_is_lost() throws Exception {
        assertEquals(List.of("stored", "item-unknown", "acknowledged"), verdicts(begin(), used(41), end(0)));
        new People(keycloak).bring(note(41));
        assertEquals(List.of("unchanged", "stored"), verdicts(begin(), used(41)));
        assertEquals(1, number("items"));
    }

    @Test
    void lines_belong_to_the_snapshot_above_them_and_to_no_other() throws Exception {
        String other = begin().replace(snapshot, snapshot + "/other");
        assertEquals(List.of("snapshot-missing", "stored", "stored", "stored", "stored", "acknowledged", "snapshot-missing"),
                verdicts(used(1), begin(), used(1), other, used(2), end(1), used(3)));
        assertEquals(List.of("unchanged", "snapshot-incomplete", "snapshot-missing"),
                verdicts(begin(), other.replace("op:model", "model"), used(4)));
        assertEquals(List.of("snapshot-changed", "snapshot-changed", "snapshot-changed"),
                verdicts(begin().replace("Model", "Another"), used(5), end(1)));
        assertEquals(1, number("items"));
    }

    @Test
    void the_same_told_twice_at_once_is_told_once() throws Exception {
        List<String> all = IntStream.rangeClosed(1, 40).mapToObj(this::used).toList();
        List<String> backwards = new java.util.ArrayList<>(all);
        Collections.reverse(backwards);
        List<CompletableFuture<List<String>>> senders = Stream.of(all, backwards, all)
                .map(lines -> CompletableFuture.supplyAsync(() -> verdicts(begin() + "\n" + String.join("\n", lines)))).toList();
        long stored = senders.stream().flatMap(sender -> sender.join().stream()).filter("stored"::equals).count();
        assertEquals(41, stored);
        assertEquals(40, number("items"));
        assertEquals(List.of("unchanged", "acknowledged"), verdicts(begin(), end(40)));
    }

    @Test
    void it_has_a_role_of_its_own_and_takes_what_the_ingest_takes() throws Exception {
        String ingest = keycloak.serviceToken("ingest", ingestSecret);
        assertEquals(403, post(begin(), ingest).status());
        assertEquals(401, post(begin(), token + "x").status());
        assertEquals(403, Wire.send("POST", "/api/ingest", new byte[0], "Content-Type: application/x-ndjson", "Authorization: Bearer " + token).status());
        assertEquals(413, post(begin() + "\n" + "{}\n".repeat(1_000), token).status());
        assertEquals(415, Wire.send("POST", "/api/training-snapshots", new byte[0], "Content-Type: application/json", "Authorization: Bearer " + token).status());
        assertTrue(post("", token).body().isEmpty());
    }

    private String begin() {
        return "{\"type\":\"op:Snapshot\",\"id\":\"" + snapshot + "\",\"op:model\":\"Model\",\"op:takenAt\":\"2026-11-01T00:00:00Z\"}";
    }

    private String used(int id) {
        return "{\"id\":\"%1$s/%2$d\",\"attributedTo\":\"%1$s\"}".formatted(account, id);
    }

    private static String end(int items) {
        return "{\"type\":\"op:SnapshotEnd\",\"op:items\":" + items + ",\"op:unknown\":1}";
    }

    private String note(int id) {
        return ("{\"type\":\"Note\",\"id\":\"%1$s/%2$d\",\"attributedTo\":\"%1$s\",\"to\":\"as:Public\","
                + "\"published\":\"2026-01-01T00:00:00Z\",\"content\":\"Words\"}").formatted(account, id);
    }

    /** The status of each line, or why it was refused. */
    private List<String> verdicts(String... lines) {
        return post(String.join("\n", lines), token).body().lines()
                .map(line -> line.replaceAll(".*\"reason\":\"([a-z-]+)\".*|.*\"status\":\"([a-z]+)\".*", "$1$2")).toList();
    }

    private static Wire.Answer post(String lines, String token) {
        return Wire.send("POST", "/api/training-snapshots", lines.getBytes(StandardCharsets.UTF_8),
                "Content-Type: application/x-ndjson", "Authorization: Bearer " + token);
    }

    /** Something of the row of the snapshot. */
    private long number(String column) throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce((SELECT (" + column + ")::int FROM training_snapshot s WHERE uri = '" + snapshot + "'), 0)")) {
            row.next();
            return row.getLong(1);
        }
    }
}
