package org.objectionportal.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Single requests, as a browser sends them. */
final class Browser {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Browser() {
    }

    static HttpResponse<byte[]> get(String url, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        return CLIENT.send(request.headers(headers).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Files an objection. @param line of the file of {@link People}; @throws IllegalStateException when that fails */
    static void file(String portalUrl, String line) throws IOException, InterruptedException {
        String[] parts = line.strip().split(" ");
        HttpRequest request = HttpRequest.newBuilder(URI.create(portalUrl + "/en/objection"))
                .headers("Content-Type", "application/x-www-form-urlencoded", "Origin", portalUrl, "Cookie", "session=" + parts[0])
                .POST(HttpRequest.BodyPublishers.ofString("form=" + parts[2] + "&owner=" + parts[1] + "&grounds=")).build();
        int status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 303) {
            throw new IllegalStateException("Filing was answered with " + status);
        }
    }
}
