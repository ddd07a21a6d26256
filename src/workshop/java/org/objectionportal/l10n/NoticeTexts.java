package org.objectionportal.l10n;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The notices as texts: each section of a version is one, under its anchor. Versions before the current one stay as they are for ever and are not read. */
public final class NoticeTexts {

    /** The first line of a file, the heading of the whole. */
    public static final String TITLE = "title";

    private static final Pattern HEADING = Pattern.compile("## .+ \\{#([a-z-]+)}");

    private NoticeTexts() {
    }

    /** The files of all languages, of the current version and those after it. */
    public static List<TextFile> files(Path texts) {
        List<TextFile> files = new ArrayList<>();
        for (Path notice : list(texts.resolve("notices")).stream().filter(Files::isDirectory).toList()) {
            for (String version : versions(notice)) {
                list(notice.resolve(version)).forEach(file -> files.add(file(texts, file)));
            }
        }
        return files;
    }

    /** The sections of a file; the value of each is its Markdown with the heading. */
    public static List<Text> of(TextFile file) {
        List<Text> texts = new ArrayList<>();
        List<String> lines = file.lines();
        String key = TITLE;
        int first = 0;
        for (int at = 0; at < lines.size(); at++) {
            Matcher heading = HEADING.matcher(lines.get(at));
            if (heading.matches()) {
                texts.add(text(file, key, lines, first, at));
                key = heading.group(1);
                first = at;
            }
        }
        texts.add(text(file, key, lines, first, lines.size()));
        return texts;
    }

    /** Whether the version is published in that language: then not a letter of it may change. */
    public static boolean isPublished(TextFile file, Path texts) {
        Path version = texts.resolve(file.path()).getParent();
        Properties manifest = manifest(version.getParent());
        String number = version.getFileName().toString();
        return manifest.getProperty(number + ".status", "").equals("published")
                && Arrays.asList(manifest.getProperty(number + ".languages", "").split("[ ,]+")).contains(file.language());
    }

    private static Text text(TextFile file, String key, List<String> lines, int first, int end) {
        return new Text(file, key, String.join("\n", lines.subList(first, end)).strip(), first + 1, "");
    }

    private static TextFile file(Path texts, Path file) {
        try {
            Path path = texts.relativize(file);
            return new TextFile(path, path.getParent().toString(), file.getFileName().toString().replaceFirst("\\.md$", ""),
                    Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> versions(Path notice) {
        Properties manifest = manifest(notice);
        List<String> versions = Arrays.asList(manifest.getProperty("versions", "").split("[ ,]+"));
        return versions.subList(Math.max(0, versions.indexOf(manifest.getProperty("current"))), versions.size());
    }

    private static Properties manifest(Path notice) {
        Properties manifest = new Properties();
        try (Reader reader = Files.newBufferedReader(notice.resolve("manifest.properties"))) {
            manifest.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return manifest;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
