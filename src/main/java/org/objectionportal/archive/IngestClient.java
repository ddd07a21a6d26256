package org.objectionportal.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Posts batches to {@code POST /api/ingest}. When the portal says "later", or nothing, it waits as long as it is told and
 * sends the same batch again: that is harmless.
 */
public final class IngestClient {

    static final int ATTEMPTS = 10;
    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Set<Integer> LATER = Set.of(429, 500, 502, 503, 504);
    private static final ObjectReader VERDICT = new JsonMapper().readerFor(LineVerdict.class);

    private final Connection connection = new Connection();
    private final URI address;
    private final ServiceToken token;
    private final Pauses pauses;

    /** @param portal its base address; https, or on this machine */
    public IngestClient(URI portal, ServiceToken token) {
        this(portal, token, Pauses::sleep);
    }

    IngestClient(URI portal, ServiceToken token, Pauses pauses) {
        this.address = URI.create(Connection.requireSafe(portal).toString().replaceAll("/+$", "") + "/api/ingest");
        this.token = token;
        this.pauses = pauses;
    }

    /**
     * One verdict for each line.
     *
     * @throws GaveUpException if the portal refuses the batch, asks to wait for more than ten minutes, or was asked ten times
     */
    List<LineVerdict> post(byte[] batch, int lines) throws IOException {
        String trouble = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Duration wait = Duration.ofSeconds(Math.min(60, 1L << attempt - 1));
            try {
                HttpResponse<byte[]> response = send(batch);
                int status = response.statusCode();
                if (status == 200) {
                    return verdicts(response.body(), lines);
                }
                trouble = "it answered " + status;
                if (status == 401 && attempt == 1) {
                    token.forget();
                    continue;
                }
                if (!LATER.contains(status)) {
                    throw new GaveUpException("The portal does not take the batch: " + trouble);
                }
                wait = told(response, wait);
            } catch (GaveUpException | InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                trouble = "it, or the identity provider, could not be reached (" + e.getClass().getSimpleName() + ")";
            }
            if (wait.compareTo(LONGEST) > 0) {
                throw new GaveUpException("The portal asks to wait for " + wait.toSeconds() + " seconds");
            }
            if (attempt < ATTEMPTS) {
                pauses.pause(wait);
            }
        }
        throw new GaveUpException("The portal was asked " + ATTEMPTS + " times; the last time " + trouble);
    }

    private HttpResponse<byte[]> send(byte[] batch) throws IOException {
        HttpRequest request = Connection.to(address).header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofByteArray(batch)).build();
        return connection.send(request);
    }

    private static List<LineVerdict> verdicts(byte[] answer, int lines) throws IOException {
        try (MappingIterator<LineVerdict> read = VERDICT.readValues(answer)) {
            List<LineVerdict> verdicts = read.readAll();
            if (verdicts.size() != lines) {
                throw new GaveUpException("The portal gave " + verdicts.size() + " verdicts on " + lines + " lines");
            }
            return verdicts;
        }
    }

    /** Retry-After (RFC 9110, section 10.2.3): seconds, or a date, which is read against the portal's own clock. */
    private static Duration told(HttpResponse<?> response, Duration otherwise) {
        String after = response.headers().firstValue("Retry-After").orElse("");
        try {
            if (after.matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(after));
            }
            Duration until = Duration.between(date(response.headers().firstValue("Date").orElse("")), date(after));
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
