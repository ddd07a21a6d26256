package org.objectionportal.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;

/** One notice with all its versions and its manifest, read for checking. */
public final class NoticeFolder {

    private final Path folder;
    private final Collection<String> previews;
    private final Properties manifest = new Properties();
    private final List<String> problems = new ArrayList<>();

    private NoticeFolder(Path folder, Collection<String> previews) throws IOException {
        this.folder = folder;
        this.previews = previews;
        try (var reader = Files.newBufferedReader(folder.resolve("manifest.properties"))) {
            manifest.load(reader);
        }
    }

    /** All that is wrong with the notice in this folder, in plain words; empty if nothing is. */
    public static List<String> problems(Path folder) throws IOException {
        return problems(folder, List.of());
    }

    /** @param previews languages that are still being translated: their files are passed over */
    public static List<String> problems(Path folder, Collection<String> previews) throws IOException {
        var notice = new NoticeFolder(folder, previews);
        var versions = notice.list("versions");
        for (String version : versions) {
            notice.checkVersion(version);
        }
        if (!notice.folders().equals(versions.stream().sorted().toList())) {
            notice.problems.add("versions are " + versions + ", folders are " + notice.folders());
        }
        if (!"published".equals(notice.value(notice.value("current") + ".status"))) {
            notice.problems.add("current version is not published");
        }
        return notice.problems;
    }

    private void checkVersion(String version) throws IOException {
        boolean published = value(version + ".status").equals("published");
        if (!published && !value(version + ".status").equals("draft")) {
            problems.add(version + ": status is neither draft nor published");
        }
        try {
            LocalDate.parse(value(version + ".in-force"));
        } catch (DateTimeParseException e) {
            problems.add(version + ": in-force is not a date");
        }
        var files = new LinkedHashMap<String, NoticeFile>();
        for (Path path : entries(folder.resolve(version))) {
            String language = path.getFileName().toString().replaceFirst("\\.md$", "");
            if (previews.contains(language)) {
                continue;
            }
            String name = version + "/" + path.getFileName();
            files.put(language, NoticeFile.read(name, Files.readString(path)));
            if (published && !sha256(path).equals(value(version + ".sha-256." + language))) {
                problems.add(name + ": published, but not the text the manifest has the checksum of");
            }
        }
        if (!files.keySet().stream().toList().equals(list(version + ".languages").stream().sorted().toList())) {
            problems.add(version + ": languages are " + list(version + ".languages") + ", files are " + files.keySet());
        }
        for (var file : files.values()) {
            if (files.containsKey("en")) {
                file.compareWith(files.get("en"));
            }
            problems.addAll(file.problems());
        }
    }

    private List<String> folders() throws IOException {
        return entries(folder).stream().filter(Files::isDirectory).map(path -> path.getFileName().toString()).toList();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private String value(String key) {
        return manifest.getProperty(key, "");
    }

    private List<String> list(String key) {
        return Arrays.stream(value(key).split(",")).map(String::strip).filter(entry -> !entry.isEmpty()).toList();
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
