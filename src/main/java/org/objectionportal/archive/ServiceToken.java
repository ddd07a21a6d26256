package org.objectionportal.archive;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The token of a service account (OAuth 2 client credentials, RFC 6749 section 4.4), renewed before it expires. */
public final class ServiceToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Connection connection = new Connection();
    private final URI endpoint;
    private final String client;
    private final String secret;
    private String token;
    private long goodUntil;

    /** @param endpoint the token endpoint; https, or on this machine */
    public ServiceToken(URI endpoint, String client, String secret) {
        this.endpoint = Connection.requireSafe(endpoint);
        this.client = client;
        this.secret = secret;
    }

    /** @throws GaveUpException if the identity provider refuses */
    public String get() throws IOException {
        if (token == null || System.nanoTime() - goodUntil > 0) {
            renew();
        }
        return token;
    }

    /** It was not accepted: the next one is a new one. */
    void forget() {
        token = null;
    }

    private void renew() throws IOException {
        String basic = Base64.getEncoder().encodeToString((encoded(client) + ":" + encoded(secret)).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = Connection.to(endpoint).header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")).build();
        HttpResponse<byte[]> response = connection.send(request);
        if (response.statusCode() / 100 == 5) {
            throw new IOException("The identity provider answered " + response.statusCode());
        }
        JsonNode answer = response.statusCode() == 200 ? new JsonMapper().readTree(response.body()) : null;
        if (answer == null || !answer.path("access_token").isTextual()) {
            throw new GaveUpException("The identity provider gives no token to client " + client + ": it answered "
                    + response.statusCode());
        }
        token = answer.path("access_token").textValue();
        goodUntil = System.nanoTime() + Duration.ofSeconds(answer.path("expires_in").asLong(60)).minus(MARGIN).toNanos();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
