package org.objectionportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What examinations of a language found, kept in {@code target/languages} for the table in {@code docs/languages.md}. */
public final class Results {

    private static final Path FOLDER = Path.of("target/languages");

    private Results() {
    }

    /** @param pages how many were examined; @param findings how many there are */
    public record Result(int pages, int findings) {
    }

    /** @param examination one word, e.g. {@code crawl} */
    public static void write(String examination, String language, int pages, int findings) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(examination + "-" + language + ".properties"), "pages=" + pages + "\nfindings=" + findings + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what the last run of that examination found, by language; nothing for a language it has not been run in */
    public static Map<String, Result> read(String examination) {
        Map<String, Result> results = new TreeMap<>();
        if (!Files.exists(FOLDER)) {
            return results;
        }
        try (var files = Files.newDirectoryStream(FOLDER, examination + "-*.properties")) {
            for (Path file : files) {
                Properties one = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    one.load(in);
                }
                results.put(file.getFileName().toString().replaceAll("^.*-|\\.properties$", ""),
                        new Result(Integer.parseInt(one.getProperty("pages")), Integer.parseInt(one.getProperty("findings"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }
}
