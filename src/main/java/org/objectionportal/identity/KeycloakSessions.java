package org.objectionportal.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.objectionportal.site.PortalConfig;

/**
 * Ends a session at Keycloak from server to server: sending the browser there would put a token into its address bar
 * and history (ASVS 14.2.1).
 */
@Singleton
class KeycloakSessions {

    private static final Logger LOG = Logger.getLogger(KeycloakSessions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI logout;
    private final String clientId;
    private final String clientSecret;

    KeycloakSessions(PortalConfig config) {
        this.logout = URI.create(config.keycloak().url() + "/protocol/openid-connect/logout");
        this.clientId = config.keycloak().clientId();
        this.clientSecret = config.keycloak().clientSecret();
    }

    /** @return whether Keycloak has ended the session that token belongs to; one it does not know has ended */
    boolean end(String refreshToken) {
        HttpRequest request = HttpRequest.newBuilder(logout).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("client_id=" + encode(clientId)
                        + "&client_secret=" + encode(clientSecret) + "&refresh_token=" + encode(refreshToken)))
                .build();
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status < 500;
        } catch (IOException e) {
            LOG.warnf("Keycloak could not be told of a sign-out: %s", e.getClass().getSimpleName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
