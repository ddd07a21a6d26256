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
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.objectionportal.stack.Keycloak;

/** Makes people for tests, in the real Keycloak, and brings their content by the ingest API as a product would. */
public final class People {

    private static final String ANNA = "00000000-0000-4000-8000-0000000000a1";
    private static final Path ANNAS_CONTENT = Path.of("src/test/resources/demo/content/anna.ndjson");

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

    /** Somebody with content like that of the demo's Anna: more than a page of it, eligible and not. */
    public Person withManyItems() {
        Person person = withoutContent();
        bring(annasContent().replace(ANNA, person.subject()).replace("anna.demo", person.subject())
                .replace("\"op:state\":\"active\"", "\"op:state\":\"active\",\"op:asOf\":\"" + Instant.now() + "\""));
        return person;
    }

    private static String annasContent() {
        try {
            return Files.readString(ANNAS_CONTENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a product tells: lines of ActivityStreams. */
    public void bring(String content) {
        String secret = ConfigProvider.getConfig().getValue("test.ingest.client-secret", String.class);
        String portal = ConfigProvider.getConfig().getValue("portal.base-url", String.class);
        HttpResponse<String> verdicts = post(portal + "/api/ingest", () -> keycloak.serviceToken("ingest", secret),
                "application/x-ndjson", content, 200);
        if (verdicts.body().contains("\"refused\"")) {
            throw new AssertionError("Content was refused:\n" + verdicts.body());
        }
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
