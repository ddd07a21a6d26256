package org.objectionportal.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Requests byte by byte over a connection of their own: HTTP clients mend, encode and merge what must arrive as it is.
 * Header lines are sent as written; {@code Host} and {@code Connection: close} are added where not given.
 */
public final class Wire {

    public static final URI BASE = URI.create(ConfigProvider.getConfig().getValue("portal.base-url", String.class));
    /** What a browser adds to a form of the portal's own. */
    public static final String OWN_ORIGIN = "Origin: " + BASE;
    public static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private static final int PATIENCE_MILLIS = 40_000;

    private Wire() {
    }

    /** What came back, header names in small letters. A status of 0 means that the connection was closed without a word. */
    public record Answer(int status, List<Map.Entry<String, String>> headers, byte[] bytes) {

        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** All values of that header. */
        public List<String> all(String name) {
            return headers.stream().filter(header -> header.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).toList();
        }

        /** The one value of that header; null without it. */
        public String one(String name) {
            List<String> all = all(name);
            if (all.size() > 1) {
                throw new AssertionError(name + " came " + all.size() + " times: " + all);
            }
            return all.isEmpty() ? null : all.get(0);
        }

        public List<String> names() {
            return headers.stream().map(Map.Entry::getKey).toList();
        }
    }

    public static Answer get(String target, String... headers) {
        return send("GET", target, null, headers);
    }

    /** Sends a form as a page of the portal would. */
    public static Answer post(String target, String form, String... headers) {
        List<String> all = new ArrayList<>(List.of(OWN_ORIGIN, FORM));
        all.addAll(List.of(headers));
        return send("POST", target, form.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    public static Answer send(String method, String target, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        String given = String.join("\n", headers).toLowerCase(java.util.Locale.ROOT);
        if (!("\n" + given).contains("\nhost:")) {
            head.append("Host: ").append(BASE.getAuthority()).append("\r\n");
        }
        head.append("Connection: close\r\n");
        if (body != null && !("\n" + given).contains("\ntransfer-encoding:")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return raw(bytes(head.append("\r\n").toString(), body), method);
    }

    /** Sends bytes and reads to the end of the connection. */
    public static Answer raw(byte[] request, String method) {
        try (Socket socket = new Socket(BASE.getHost(), BASE.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (IOException refusedEarly) {
                // What was answered before the end of the request can still be read.
            }
            return read(all(socket.getInputStream()), method);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] all(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
            }
        } catch (java.net.SocketException reset) {
            // The answer before the reset counts.
        }
        return all.toByteArray();
    }

    private static Answer read(byte[] all, String method) {
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, List.of(), new byte[0]);
        }
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        String[] lines = text.substring(0, end).split("\r\n");
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(":\\s*", 2);
            headers.add(Map.entry(parts[0].toLowerCase(java.util.Locale.ROOT), parts[1]));
        }
        String rest = text.substring(end + 4);
        boolean chunked = headers.stream().anyMatch(h -> h.getKey().equals("transfer-encoding") && h.getValue().contains("chunked"));
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers,
                (chunked && !method.equals("HEAD") ? dechunked(rest) : rest).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String dechunked(String rest) {
        StringBuilder body = new StringBuilder();
        for (int at = 0;;) {
            int line = rest.indexOf("\r\n", at);
            int length = Integer.parseInt(rest.substring(at, line).split(";")[0].trim(), 16);
            if (length == 0) {
                return body.toString();
            }
            body.append(rest, line + 2, line + 2 + length);
            at = line + 2 + length + 2;
        }
    }

    private static byte[] bytes(String head, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        if (body != null) {
            all.writeBytes(body);
        }
        return all.toByteArray();
    }
}
