package org.objectionportal.stack;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills the demo with the public content of the demo people, as a product would: by the ingest API, signed in as its
 * service account. The API is idempotent, so this runs at every start.
 */
final class DemoContent {

    private static final List<String> SOURCES = List.of("FACEBOOK", "INSTAGRAM");

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
            post(file.getFileName().toString(), Files.readString(file), token);
        }
        // As a product would say now and then: what is known is of now.
        post("the sources", SOURCES.stream().map(product -> "{\"type\":\"op:Source\",\"id\":\"https://"
                + product.toLowerCase(Locale.ROOT) + ".example/\",\"op:product\":\"" + product + "\",\"op:asOf\":\""
                + Instant.now() + "\"}").collect(Collectors.joining("\n")), token);
        return files.size();
    }

    private void post(String what, String lines, String token) throws IOException, InterruptedException {
        HttpResponse<String> response = Http.post(portalUrl + "/api/ingest", "application/x-ndjson", lines,
                Map.of("Authorization", "Bearer " + token));
        if (response.statusCode() / 100 != 2) {
            throw new StackFailure("The portal did not take " + what + ": " + response.statusCode()
                    + " " + response.body().lines().findFirst().orElse(""));
        }
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
