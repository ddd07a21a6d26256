package org.objectionportal.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.objectionportal.archive.FileSink;
import org.objectionportal.archive.IngestClient;
import org.objectionportal.archive.PortalSink;
import org.objectionportal.archive.ProgressBar;
import org.objectionportal.archive.ServiceToken;
import org.objectionportal.archive.Sink;
import org.objectionportal.archive.Tally;

/**
 * The command for {@link GeneratedContent}: {@code [--people N] [--items N] [--seed N] [--as-of INSTANT] [--write FILE]}. Without a file
 * it goes to the portal that {@code PORTAL_BASE_URL}, {@code PORTAL_KEYCLOAK_URL} and {@code INGEST_CLIENT_SECRET} name.
 */
public final class GenerateContent {

    private static final List<String> OPTIONS = List.of("--people", "--items", "--seed", "--as-of", "--write");

    private GenerateContent() {
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                System.out.println("Options, each with a value: " + OPTIONS);
                System.exit(2);
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        GeneratedContent content = new GeneratedContent(Long.parseLong(given.getOrDefault("--seed", "1")),
                Integer.parseInt(given.getOrDefault("--people", "1000")), Integer.parseInt(given.getOrDefault("--items", "100000")),
                Instant.parse(given.getOrDefault("--as-of", Instant.now().toString())));
        Tally tally = new Tally();
        ProgressBar bar = ProgressBar.onTerminal((long) content.people() + content.items());
        long[] done = {0};
        try (Sink sink = given.containsKey("--write") ? new FileSink(Path.of(given.get("--write")), tally) : portal(tally)) {
            content.write(line -> {
                sink.add(line);
                bar.at(++done[0], String.format(Locale.ROOT, "%,d lines", done[0]));
            });
            sink.flush();
        }
        bar.end();
        System.out.print(tally);
        System.exit(tally.refused() == 0 ? 0 : 1);
    }

    private static Sink portal(Tally tally) {
        Map<String, String> environment = System.getenv();
        return new PortalSink(new IngestClient(URI.create(environment.get("PORTAL_BASE_URL")), new ServiceToken(
                URI.create(environment.get("PORTAL_KEYCLOAK_URL") + "/protocol/openid-connect/token"),
                environment.getOrDefault("INGEST_CLIENT_ID", "ingest"), environment.get("INGEST_CLIENT_SECRET"))), tally);
    }
}
