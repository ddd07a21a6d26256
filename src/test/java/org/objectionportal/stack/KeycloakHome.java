package org.objectionportal.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A directory that Keycloak takes for its installation: data and themes of its own, all else linked to the one
 * distribution. So the demo and test runs share what is dear (unpacking, Keycloak's build) and never each other's data.
 */
final class KeycloakHome {

    private final Path home;
    private final Path distribution;

    KeycloakHome(Path home, Path distribution) {
        this.home = home;
        this.distribution = distribution;
    }

    Path path() {
        return home;
    }

    Path distribution() {
        return distribution;
    }

    /**
     * @param environment what the placeholders of the realm stand for
     * @return whether data of an earlier start were dropped because the realm is another one now
     */
    boolean prepare(Map<String, String> environment) throws IOException {
        Files.createDirectories(home);
        for (String part : List.of("bin", "conf", "lib", "providers")) {
            link(home.resolve(part), distribution.resolve(part));
        }
        linkTheme(home.resolve("themes/objections"));
        return putRealm(environment);
    }

    /** Links, not copies: an edited text shows at the next reload of the page. */
    private void linkTheme(Path theme) throws IOException {
        Trees.delete(theme);
        for (Path type : children(Project.theme())) {
            if (!Files.isDirectory(type)) {
                continue;
            }
            Path target = Files.createDirectories(theme.resolve(type.getFileName()));
            for (Path part : children(type)) {
                link(target.resolve(part.getFileName()), part);
            }
            Path texts = Project.themeTexts().resolve(type.getFileName());
            if (Files.isDirectory(texts)) {
                link(target.resolve("messages"), texts);
            }
        }
    }

    private boolean putRealm(Map<String, String> environment) throws IOException {
        Path data = home.resolve("data");
        Path mark = home.resolve("imported");
        String hash = hash(environment);
        boolean known = Files.exists(mark);
        if (known && Files.readString(mark).equals(hash)) {
            return false;
        }
        Files.deleteIfExists(mark);
        Trees.delete(data);
        Path imports = Files.createDirectories(data.resolve("import"));
        Files.copy(Project.realm(), imports.resolve(Project.realm().getFileName()));
        Files.copy(Project.people(), imports.resolve(Project.people().getFileName()));
        return known;
    }

    /** Says that Keycloak is up with this realm; a start that was killed before begins anew. */
    void imported(Map<String, String> environment) throws IOException {
        Files.writeString(home.resolve("imported"), hash(environment));
    }

    private String hash(Map<String, String> environment) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(distribution.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(Project.realm()));
            digest.update(Files.readAllBytes(Project.people()));
            digest.update(new TreeMap<>(environment).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchFileException e) {
            throw new StackFailure("Keycloak's realm needs " + e.getFile() + ", which is not there.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
