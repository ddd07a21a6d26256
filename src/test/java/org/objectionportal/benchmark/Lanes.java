package org.objectionportal.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Batches for {@code POST /api/ingest} on so many lanes, each sending one after the other. They are serialised before and
 * their verdicts read after the clock runs. An account keeps to its lane, so what is told of it stays in order.
 */
final class Lanes {

    private static final int LINES = 1_000;
    private static final int BYTES = 1_048_576;
    private static final Pattern STORED = Pattern.compile("\"status\":\"stored\"");

    /** What is sent in one request. */
    private static final class Batch {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int lines;
    }

    /** The batches of one lane. */
    private static final class Lane {

        private final List<Batch> batches = new ArrayList<>(List.of(new Batch()));
        private int lines;

        private void add(byte[] line) {
            Batch batch = batches.get(batches.size() - 1);
            if (batch.lines == LINES || batch.bytes.size() + line.length + 1 > BYTES) {
                batch = new Batch();
                batches.add(batch);
            }
            batch.bytes.writeBytes(line);
            batch.bytes.write('\n');
            batch.lines++;
            lines++;
        }
    }

    private final JsonMapper mapper = new JsonMapper();
    private final Lane accounts = new Lane();
    private final List<Lane> lanes;
    private int items;

    /** @param content person by person, the account first */
    Lanes(GeneratedContent content, int count) throws IOException {
        lanes = Stream.generate(Lane::new).limit(count).toList();
        List<Lane> current = new ArrayList<>();
        content.write(line -> add(line, current));
    }

    /** Whoever comes next goes to the lane that has least. */
    private void add(ObjectNode line, List<Lane> current) throws IOException {
        byte[] bytes = mapper.writeValueAsBytes(line);
        if (line.path("type").textValue().equals("Person")) {
            accounts.add(bytes);
            current.clear();
            current.add(lanes.stream().min(Comparator.comparingInt(lane -> lane.lines)).orElseThrow());
        } else {
            current.get(0).add(bytes);
            items++;
        }
    }

    /** Sends everything, accounts first. @return items a second @throws IllegalStateException if one was not stored */
    double send(URI address, String token) throws Exception {
        requireStored(accounts, post(address, token, accounts));
        ExecutorService threads = Executors.newFixedThreadPool(lanes.size());
        try {
            List<Callable<List<String>>> work = lanes.stream().<Callable<List<String>>>map(lane -> () -> post(address, token, lane)).toList();
            long start = System.nanoTime();
            List<Future<List<String>>> answers = threads.invokeAll(work);
            double seconds = (System.nanoTime() - start) / 1e9;
            for (int lane = 0; lane < lanes.size(); lane++) {
                requireStored(lanes.get(lane), answers.get(lane).get());
            }
            return items / seconds;
        } finally {
            threads.shutdown();
        }
    }

    /** By the client that takes least of the machine, as what is measured has the rest of it. */
    private static List<String> post(URI address, String token, Lane lane) throws IOException {
        List<String> answers = new ArrayList<>();
        for (Batch batch : lane.batches) {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setRequestProperty("Authorization", "Bearer " + token);
            connection.setRequestProperty("Content-Type", "application/x-ndjson");
            connection.setFixedLengthStreamingMode(batch.bytes.size());
            try (OutputStream body = connection.getOutputStream()) {
                batch.bytes.writeTo(body);
            }
            int status = connection.getResponseCode();
            try (InputStream body = status == 200 ? connection.getInputStream() : connection.getErrorStream()) {
                String answer = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                if (status != 200) {
                    throw new IllegalStateException("The portal answered " + status + ": " + answer);
                }
                answers.add(answer);
            }
        }
        return answers;
    }

    private static void requireStored(Lane lane, List<String> answers) {
        long stored = answers.stream().mapToLong(answer -> STORED.matcher(answer).results().count()).sum();
        if (stored != lane.lines) {
            throw new IllegalStateException("Of " + lane.lines + " lines " + stored + " were stored:\n" + answers.get(0));
        }
    }
}
