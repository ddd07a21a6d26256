package org.objectionportal.stack;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fills the demo with the public content of the demo people, as a product would: by the ingest API, signed in as its
 * service account. The API is idempotent, so this runs at every start.
 */
final class DemoContent {

    private final Path directory;
    private final String portalUrl;
    private final Keycloak keycloak;
    private final String secret;

    DemoContent(Path directory, String portalUrl, Keycloak keycloak, String secret) {
        this.directory = directory;
        this.portalUrl = portalUrl;
        this.keycloak = keycloak;
        this.secret = secret;
    }

    /** @return how many files were posted; 0 when there are none */
    int post() throws IOException, InterruptedException {
        List<Path> files = files();
        if (files.isEmpty()) {
            return 0;
        }
        String token = keycloak.serviceToken("ingest", secret);
        for (Path file : files) {
            HttpResponse<String> response = Http.post(portalUrl + "/api/ingest", "application/x-ndjson",
                    Files.readString(file), Map.of("Authorization", "Bearer " + token));
            if (response.statusCode() / 100 != 2) {
                throw new StackFailure("The portal did not take " + file.getFileName() + ": " + response.statusCode()
                        + " " + response.body().lines().findFirst().orElse(""));
            }
        }
        return files.size();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(file -> file.toString().endsWith(".ndjson")).sorted().toList();
        }
    }
}
