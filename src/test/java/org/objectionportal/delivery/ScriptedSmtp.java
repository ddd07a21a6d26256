package org.objectionportal.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A mail server that answers what it is told, and keeps every mail it was shown, refused ones too. */
final class ScriptedSmtp implements AutoCloseable {

    /** @param recipients as named in RCPT, @param text headers and body as they came */
    record Shown(List<String> recipients, String text) {
    }

    private final UnaryOperator<String> answers;
    private final ServerSocket server;
    private final Thread acceptor = new Thread(this::accept, "scripted-smtp");
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<Shown> shown = new CopyOnWriteArrayList<>();

    /** @param answers the answer to a command line or to the final dot; null for the usual one */
    ScriptedSmtp(int port, UnaryOperator<String> answers) throws IOException {
        this.answers = answers;
        this.server = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        acceptor.start();
    }

    List<Shown> shown() {
        return List.copyOf(shown);
    }

    int connections() {
        return connections.size();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.close();
        // The system keeps the port taken as long as a thread waits in accept
        acceptor.join();
        for (Socket connection : connections) {
            connection.close();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connections.add(connection);
                new Thread(() -> talk(connection), "scripted-smtp-connection").start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            BufferedReader in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            say(connection, "220 scripted ESMTP");
            List<String> recipients = new CopyOnWriteArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    recipients.add(line);
                }
                String answer = answer(line, line.equals("DATA") ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 fine");
                say(connection, answer);
                if (line.startsWith("QUIT")) {
                    return;
                }
                if (line.equals("DATA") && answer.startsWith("354")) {
                    shown.add(new Shown(List.copyOf(recipients), text(in)));
                    say(connection, answer(".", "250 taken"));
                    recipients.clear();
                }
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String answer(String line, String usual) {
        String scripted = answers.apply(line);
        return scripted == null ? usual : scripted;
    }

    private static String text(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(Socket connection, String answer) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
