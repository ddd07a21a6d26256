package org.objectionportal.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;

import org.objectionportal.stack.Keycloak;

/** Makes people nobody else tests with, in the real Keycloak. */
public final class Accounts {

    private final Keycloak keycloak;
    private final HttpClient http = HttpClient.newHttpClient();

    public Accounts(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** @param name for {@link Visitor#signedIn}; @param subject Keycloak's id of them */
    public record Person(String name, String subject) {
    }

    /** Somebody new, with a verified address and the password of the demo. */
    public Person create() {
        String name = "person-" + UUID.randomUUID();
        String address = name + "@demo.example";
        HttpResponse<String> made = admin("POST", "/users", """
                {"username":"%1$s","email":"%1$s","emailVerified":true,"enabled":true,"firstName":"Test","lastName":"Person",
                "credentials":[{"type":"password","value":"%2$s","temporary":false}]}""".formatted(address, Visitor.PASSWORD));
        if (made.statusCode() != 201) {
            throw new AssertionError("Keycloak made no person: " + made.statusCode() + " " + made.body());
        }
        String location = made.headers().firstValue("Location").orElseThrow();
        return new Person(name, location.substring(location.lastIndexOf('/') + 1));
    }

    /** Ends all their sessions at Keycloak, as they or an administrator would from another device. */
    public void signOutEverywhere(Person person) {
        int status = admin("POST", "/users/" + person.subject() + "/logout", null).statusCode();
        if (status != 204) {
            throw new AssertionError("Keycloak did not sign the person out: " + status);
        }
    }

    private HttpResponse<String> admin(String method, String path, String json) {
        try {
            HttpRequest.BodyPublisher body = Optional.ofNullable(json).map(HttpRequest.BodyPublishers::ofString)
                    .orElse(HttpRequest.BodyPublishers.noBody());
            return http.send(HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/objections" + path))
                    .header("Authorization", "Bearer " + keycloak.adminToken()).header("Content-Type", "application/json")
                    .method(method, body).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
