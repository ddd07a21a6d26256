package org.objectionportal.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie in the checkout. */
final class Project {

    private Project() {
    }

    /** The checkout: Maven says it in {@code basedir}; an IDE starts in it. */
    static Path root() {
        return Path.of(System.getProperty("basedir", System.getProperty("user.dir"))).toAbsolutePath().normalize();
    }

    /** The packaged portal; Maven says where when it is another than the one that is released. */
    static Path application() {
        return root().resolve(System.getProperty("portal.application", "target/quarkus-app")).resolve("quarkus-run.jar");
    }

    /** Everything that is made on this machine and outlives `clean`. */
    static Path dev() {
        return root().resolve(".dev");
    }

    /** The unpacked Keycloak, which the build puts there once. */
    static Path keycloak() {
        Path directory = dev().resolve("keycloak-" + System.getProperty("keycloak.version"));
        if (!Files.isDirectory(directory.resolve("lib"))) {
            throw new StackFailure("Keycloak is not in " + directory + ": run ./mvnw process-test-resources first.");
        }
        return real(directory);
    }

    /** By its real path: Keycloak's own build remembers it, and checkouts may share one distribution by a link. */
    private static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            throw new StackFailure("Keycloak's folder cannot be read: " + directory, e);
        }
    }

    static Path realm() {
        return root().resolve("src/main/keycloak/realm/objections-realm.json");
    }

    static Path theme() {
        return root().resolve("src/main/keycloak/theme/objections");
    }

    /** The words of the sign-in pages and of Keycloak's e-mails: one directory per theme type. */
    static Path themeTexts() {
        return root().resolve("i18n/keycloak");
    }

    static Path people() {
        return root().resolve("src/test/resources/demo/objections-users-0.json");
    }

    static Path demoContent() {
        return root().resolve("src/test/resources/demo/content");
    }

    static Path demoSnapshot() {
        return root().resolve("src/test/resources/demo/snapshot.ndjson");
    }
}
