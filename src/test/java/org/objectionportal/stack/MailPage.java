package org.objectionportal.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web page on loopback to read the mails of the sink; every mail is a stranger to it. */
final class MailPage {

    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'";
    /** Nothing in a mail runs or loads; its links open in a window of their own. */
    private static final String MAIL_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox;"
            + " default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";
    private static final Pattern PATH = Pattern.compile("/mails/([0-9]{1,6})(/html)?");

    private final MailSink sink;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "mail-page");
        thread.setDaemon(true);
        return thread;
    });
    private final int port;

    MailPage(MailSink sink, int port) throws IOException {
        this.sink = sink;
        this.port = port;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    String url() {
        return "http://localhost:" + port;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            // A page of another site must not read mails by a name of its own for this machine.
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (!("localhost:" + port).equals(host) && !("127.0.0.1:" + port).equals(host)) {
                send(exchange, 421, "text/plain", PAGE_POLICY, "");
                return;
            }
            answer(exchange, exchange.getRequestURI().getPath());
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        List<Mail> mails = sink.mails();
        Matcher matcher = PATH.matcher(path);
        if (path.equals("/")) {
            send(exchange, 200, "text/html", PAGE_POLICY, MailMarkup.list(mails));
        } else if (path.equals("/style.css")) {
            send(exchange, 200, "text/css", PAGE_POLICY, MailMarkup.style());
        } else if (matcher.matches() && Integer.parseInt(matcher.group(1)) < mails.size()) {
            int number = Integer.parseInt(matcher.group(1));
            Mail mail = mails.get(number);
            if (matcher.group(2) == null) {
                send(exchange, 200, "text/html", PAGE_POLICY, MailMarkup.mail(number, mail));
            } else {
                send(exchange, 200, "text/html", MAIL_POLICY, "<base target=\"_blank\">" + mail.html());
            }
        } else {
            send(exchange, 404, "text/html", PAGE_POLICY, MailMarkup.missing());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String policy, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
