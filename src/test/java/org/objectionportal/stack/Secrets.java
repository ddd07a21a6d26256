package org.objectionportal.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random secrets, made at their first use; kept in a file that only its owner reads, where there is a file. */
final class Secrets {

    private final SecureRandom random = new SecureRandom();
    private final Properties values = new Properties();
    private final Path file;

    private Secrets(Path file) {
        this.file = file;
    }

    /** Secrets of one run. */
    static Secrets ofThisRun() {
        return new Secrets(null);
    }

    /** Secrets of this installation, the same at every start. */
    static Secrets in(Path file) throws IOException {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.values.load(reader);
            }
        }
        return secrets;
    }

    /** 32 random bytes as 43 letters, digits, - and _. */
    synchronized String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            values.setProperty(name, value);
            keep();
        }
        return value;
    }

    private void keep() {
        if (file == null) {
            return;
        }
        try {
            if (!Files.exists(file)) {
                Files.createFile(file,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                values.store(writer, "Random secrets of this demo installation");
            }
        } catch (IOException e) {
            throw new StackFailure("The secrets cannot be kept in " + file + ".", e);
        }
    }
}
