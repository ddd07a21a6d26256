package org.objectionportal.stack;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Some of the demo's content was used already: a training pipeline tells it, signed in as its service account. */
final class DemoSnapshot {

    private final Path file;
    private final String portalUrl;
    private final Keycloak keycloak;
    private final String secret;

    DemoSnapshot(Path file, String portalUrl, Keycloak keycloak, String secret) {
        this.file = file;
        this.portalUrl = portalUrl;
        this.keycloak = keycloak;
        this.secret = secret;
    }

    /** Changes nothing when it was told at an earlier start. */
    void tell() throws IOException, InterruptedException {
        HttpResponse<String> response = Http.post(portalUrl + "/api/training-snapshots", "application/x-ndjson", Files.readString(file),
                Map.of("Authorization", "Bearer " + keycloak.serviceToken("training", secret)));
        if (response.statusCode() != 200 || response.body().contains("\"refused\"")) {
            throw new StackFailure("The portal did not take the training snapshot: " + response.statusCode() + " " + response.body());
        }
    }
}
