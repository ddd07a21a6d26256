package org.objectionportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;
import org.objectionportal.stack.Keycloak;

/** Makes people for tests, in the real Keycloak, and brings their content by the ingest API as a product would. */
public final class People {

    private static final String ANNA = "00000000-0000-4000-8000-0000000000a1";
    private static final Path DEMO = Path.of("src/test/resources/demo");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Keycloak keycloak;

    public People(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** @return an address nobody has an account with */
    public static String unusedMailAddress() {
        return "person-" + UUID.randomUUID() + "@demo.example";
    }

    /** Somebody with a confirmed account and no content. */
    public Person withoutContent() {
        return create("\"attributes\": {\"zoneinfo\": [\"Europe/Malta\"]}");
    }

    /** Somebody with a confirmed account of whom nothing else is known. */
    public Person create() {
        return create("\"attributes\": {}");
    }

    /** @param details what else Keycloak shall know of them: members of its {@code UserRepresentation}, as JSON */
    public Person create(String details) {
        String mailAddress = unusedMailAddress();
        HttpResponse<String> response = post(keycloak.url() + "/admin/realms/objections/users", keycloak::adminToken,
                "application/json", """
                        {"username": "%1$s", "email": "%1$s", "emailVerified": true, "enabled": true,
                         "credentials": [{"type": "password", "value": "%2$s", "temporary": false}], %3$s}
                        """.formatted(mailAddress, Visitor.PASSWORD, details), 201);
        String location = response.headers().firstValue("Location").orElseThrow();
        return new Person(location.substring(location.lastIndexOf('/') + 1), mailAddress, Visitor.PASSWORD);
    }

    /** Somebody without content of whom only the country is known: ISO 3166-1 alpha-2. */
    public Person livingIn(String region) {
        Person person = create();
        bring("""
                {"@context":["https://www.w3.org/ns/activitystreams",{"op":"https://objectionportal.org/ns#"}],"type":"Person",\
                "id":"https://facebook.example/%1$s","name":"Somebody","updated":"2026-11-01T00:00:00Z",\
                "op:subject":"%1$s","op:product":"FACEBOOK","op:region":"%2$s","op:adult":true}
                """.formatted(person.subject(), region));
        return person;
    }

    /**
     * Somebody with content like that of the demo's Anna: more than a page of it, eligible and not, some used already, and
     * mentioned by a friend.
     */
    public Person withManyItems() {
        Person person = withoutContent();
        bring((demo("content/anna.ndjson") + demo("content/friends.ndjson"))
                .replace(ANNA, person.subject()).replace("anna.demo", person.subject())
                .replace("\"op:state\":\"active\"", "\"op:state\":\"active\",\"op:asOf\":\"" + Instant.now() + "\""));
        use(demo("snapshot.ndjson").lines().filter(line -> !line.contains("clara.demo"))
                .collect(Collectors.joining("\n")).replace("anna.demo", person.subject())
                .replace("snapshots/", "snapshots/" + person.subject() + "/").replace("\"op:items\":7", "\"op:items\":5"));
        return person;
    }

    /** Brings one more public post of somebody {@linkplain #withManyItems with many items}, published now. */
    public void publishesNow(Person person) {
        bring("""
                {"@context":"https://www.w3.org/ns/activitystreams","type":"Note","id":"https://facebook.example/%1$s/posts/now",\
                "attributedTo":"https://facebook.example/%1$s","published":"%2$s","content":"Just now","to":["as:Public"]}
                """.formatted(person.subject(), Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Brings a post of somebody {@linkplain #withManyItems with many items} that cannot be read. */
    public void publishesUnreadably(Person person) {
        verdicts("ingest", "/api/ingest", """
                {"type":"Note","id":"https://facebook.example/%1$s/posts/unread","attributedTo":"https://facebook.example/%1$s",\
                "published":"2026-11-20T00:00:00Z","name":5}
                """.formatted(person.subject()));
    }

    private static String demo(String file) {
        try {
            return Files.readString(DEMO.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings accounts and content, as a product would; all of it has to be taken. */
    public void bring(String content) {
        send("ingest", "/api/ingest", content);
    }

    /** Tells what was used, as a training pipeline would; all of it has to be taken. */
    public void use(String snapshot) {
        send("training", "/api/training-snapshots", snapshot);
    }

    private void send(String client, String path, String lines) {
        String verdicts = verdicts(client, path, lines);
        if (verdicts.contains("\"refused\"")) {
            throw new AssertionError("Something was refused:\n" + verdicts);
        }
    }

    private String verdicts(String client, String path, String lines) {
        String secret = ConfigProvider.getConfig().getValue("test." + client + ".client-secret", String.class);
        String portal = ConfigProvider.getConfig().getValue("portal.base-url", String.class);
        return post(portal + path, () -> keycloak.serviceToken(client, secret), "application/x-ndjson", lines, 200).body();
    }

    /** Ends all sessions of the person, as Keycloak does when they sign out elsewhere; the portal is told. */
    public void signOutEverywhere(Person person) {
        post(keycloak.url() + "/admin/realms/objections/users/" + person.subject() + "/logout", keycloak::adminToken,
                "application/json", "", 204);
    }

    private interface Token {
        String get() throws IOException, InterruptedException;
    }

    private HttpResponse<String> post(String address, Token token, String type, String body, int expected) {
        try {
            HttpResponse<String> response = http.send(HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", "Bearer " + token.get()).header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new AssertionError(address + " answered " + response.statusCode() + "\n" + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
