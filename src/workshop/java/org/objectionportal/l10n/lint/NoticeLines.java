package org.objectionportal.l10n.lint;

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

import org.objectionportal.language.Language;

/**
 * The lines of the notices. What is alike in all languages (sections, links, numbers, checksums) is {@code NoticeFolder}'s;
 * here they are read as sentences. Versions before the current one stay as they are for ever, and are not read.
 */
final class NoticeLines {

    private static final Pattern ANCHOR = Pattern.compile("\\{#([a-z-]+)}$");

    private NoticeLines() {
    }

    static List<Wording> read(Path folder, OfferedLanguages languages) {
        List<Wording> lines = new ArrayList<>();
        for (Path notice : folders(folder)) {
            for (String version : versions(notice)) {
                List<Wording> english = lines(folder, notice.resolve(version), languages.source(), List.of());
                lines.addAll(english);
                languages.all().stream().filter(language -> !language.equals(languages.source()))
                        .forEach(language -> lines.addAll(lines(folder, notice.resolve(version), language, english)));
            }
        }
        return lines;
    }

    static List<Path> folders(Path folder) {
        try (Stream<Path> notices = Files.list(folder.resolve("notices"))) {
            return notices.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that is shown; empty when the manifest names none. */
    static String current(Path notice) {
        return manifest(notice).getProperty("current", "");
    }

    private static List<String> versions(Path notice) {
        List<String> versions = Arrays.stream(manifest(notice).getProperty("versions", "").split(",")).map(String::strip).toList();
        return versions.subList(Math.max(0, versions.indexOf(current(notice))), versions.size());
    }

    private static Properties manifest(Path notice) {
        Properties manifest = new Properties();
        try (Reader reader = Files.newBufferedReader(notice.resolve("manifest.properties"))) {
            manifest.load(reader);
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Wording> lines(Path folder, Path version, Language language, List<Wording> english) {
        Path file = version.resolve(language.tag() + ".md");
        if (!Files.exists(file)) {
            return List.of();
        }
        String name = "i18n/" + folder.relativize(file);
        String address = folder.relativize(version).toString();
        List<Wording> lines = new ArrayList<>();
        String anchor = "title";
        int number = 0;
        for (String line : read(file).lines().toList()) {
            number++;
            Matcher heading = ANCHOR.matcher(line);
            anchor = heading.find() ? heading.group(1) : anchor;
            if (!line.isBlank()) {
                int at = number;
                lines.add(new Wording(Wording.Kind.NOTICE, name, at, language, address + "/" + anchor, line, "",
                        english.stream().filter(other -> other.line() == at).findFirst().orElse(null), null,
                        List.of(Readings.ofMarkdown(line))));
            }
        }
        return lines;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
