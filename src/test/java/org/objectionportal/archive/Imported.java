package org.objectionportal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What the command made of an archive.
 *
 * @param lines what would have been sent; the first one is the account
 * @param out   what the operator read
 */
record Imported(int code, List<JsonNode> lines, String out) {

    static final Path ARCHIVES = Path.of("src/test/resources/archives");

    /** Runs the command with {@code --write} and the arguments. */
    static Imported of(String... arguments) throws IOException {
        Path file = Files.createTempDirectory("import").resolve("lines.ndjson");
        List<String> all = new ArrayList<>(List.of("--write", file.toString()));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new ImportArchive(new PrintStream(out, true, StandardCharsets.UTF_8), false)
                .run(all.toArray(String[]::new), Map.of());
        List<JsonNode> lines = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                lines.add(new JsonMapper().readTree(line));
            }
        }
        return new Imported(code, lines, out.toString(StandardCharsets.UTF_8));
    }

    /** The account, and one line in the form {@code type date words} for each item. */
    List<String> items() {
        return lines.stream().skip(1).map(line -> line.has("object") ? line.get("object") : line).map(item -> String.join(" ",
                item.has("inReplyTo") ? "Comment" : item.path("type").asText(), item.path("published").asText(),
                item.path("content").asText()).strip()).toList();
    }

    /** How many the table at the end says there are. */
    long told(String row) {
        return out.lines().filter(line -> line.strip().startsWith(row)).map(line -> line.replaceAll(".*\\s([\\d,]+)$", "$1"))
                .mapToLong(count -> Long.parseLong(count.replace(",", ""))).findFirst().orElse(0);
    }

    /** A folder as the zip file it was. */
    static Path zipped(Path folder) throws IOException {
        Path zip = Files.createTempDirectory("import").resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, entries);
            }
        }
        return zip;
    }
}
