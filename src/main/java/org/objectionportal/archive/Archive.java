package org.objectionportal.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive as it was downloaded, in one part or several, each a zip file or the folder it was unpacked to. Nothing is
 * unpacked to disk, and of all its files only JSON can be opened.
 */
final class Archive implements Closeable {

    private static final int ENTRIES = 2_000_000;
    private static final int DEPTH = 32;
    /** Deflate reaches 1,032; JSON of posts stays far below this. */
    private static final int RATIO = 200;
    private static final long ALWAYS_ALLOWED = 16 * 1_048_576;
    private static final Pattern TRICK = Pattern.compile("[/\\\\].*|[A-Za-z]:.*|.*\\\\.*|(.*/)?\\.\\.?(/.*)?|.*\\p{Cntrl}.*", Pattern.DOTALL);

    private final List<ZipFile> zips = new ArrayList<>();
    private final List<ArchiveFile> files = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private Instant date = Instant.EPOCH;

    private Archive() {
    }

    /**
     * Opens all parts.
     *
     * @throws UnsafeArchiveException if a name in it leads elsewhere, stands there twice, or is a link, or files overlap
     */
    static Archive open(List<Path> parts) throws IOException {
        Archive archive = new Archive();
        try {
            for (Path part : parts) {
                if (Files.isDirectory(part)) {
                    archive.addFolder(part.toRealPath());
                } else {
                    archive.addZip(part);
                }
            }
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    List<ArchiveFile> files() {
        return files;
    }

    /** When it was made, as far as its files tell: to the second. */
    Instant date() {
        return date.truncatedTo(ChronoUnit.SECONDS);
    }

    private void addZip(Path part) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(part.toFile());
        } catch (ZipException e) {
            throw new IOException(part.getFileName() + " is not a zip file that can be read"
                    + " (unpack a .tar.gz and give its folder): " + e.getMessage(), e);
        }
        zips.add(zip);
        newer(Files.getLastModifiedTime(part).toInstant());
        if (zip.size() > ENTRIES) {
            throw new UnsafeArchiveException("it has more than " + ENTRIES + " files");
        }
        long packed = Files.size(part);
        long claimed = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            requireHarmless(entry.getName());
            claimed += Math.max(0, entry.getCompressedSize());
            if (claimed < 0 || claimed > packed) {
                throw new UnsafeArchiveException("its files lie over each other");
            }
            if (!entry.isDirectory()) {
                long most = Math.max(ALWAYS_ALLOWED, entry.getCompressedSize() * RATIO);
                add(new ArchiveFile(entry.getName(), entry.getSize(), most, () -> zip.getInputStream(entry)));
            }
        }
    }

    private void addFolder(Path root) throws IOException {
        Files.walkFileTree(root, Set.of(), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
                if (isJson(path)) {
                    if (!attributes.isRegularFile()) {
                        throw new UnsafeArchiveException("a file in it is a link or a device");
                    }
                    newer(attributes.lastModifiedTime().toInstant());
                    add(new ArchiveFile(path, attributes.size(), Long.MAX_VALUE, () -> Files.newInputStream(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void add(ArchiveFile file) throws UnsafeArchiveException {
        if (isJson(file.path())) {
            if (!paths.add(file.path())) {
                throw new UnsafeArchiveException("a file stands in it twice");
            }
            files.add(file);
        }
    }

    private static boolean isJson(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static void requireHarmless(String name) throws UnsafeArchiveException {
        if (TRICK.matcher(name).matches()) {
            throw new UnsafeArchiveException("a name in it leads out of it");
        }
    }

    private void newer(Instant modified) {
        date = modified.isAfter(date) ? modified : date;
    }

    @Override
    public void close() throws IOException {
        for (ZipFile zip : zips) {
            zip.close();
        }
    }
}
