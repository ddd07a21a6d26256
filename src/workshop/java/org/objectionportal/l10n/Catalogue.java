package org.objectionportal.l10n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All files of texts below {@code i18n/} as they stand: messages and Keycloak's, in every language. */
public final class Catalogue {

    public static final String SOURCE = "en";

    private final Path folder;
    private final List<TextFile> files;

    private Catalogue(Path folder, List<TextFile> files) {
        this.folder = folder;
        this.files = files;
    }

    /** @param folder {@code i18n/} or a copy of it */
    public static Catalogue read(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return new Catalogue(folder, found.filter(file -> file.toString().endsWith(".properties"))
                    .map(folder::relativize).filter(file -> file.startsWith("messages") || file.startsWith("keycloak"))
                    .sorted().map(file -> file(folder, file)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public List<TextFile> files() {
        return files;
    }

    public List<TextFile> files(String language) {
        return files.stream().filter(file -> file.language().equals(language)).toList();
    }

    /** {@code messages/site}, {@code keycloak/login} and so on. */
    public List<String> sets() {
        return List.copyOf(new TreeSet<>(files.stream().map(TextFile::set).toList()));
    }

    public Optional<TextFile> file(String set, String language) {
        return files.stream().filter(file -> file.set().equals(set) && file.language().equals(language)).findFirst();
    }

    /** The English text a translation is made from. */
    public Optional<Text> source(Text text) {
        return file(text.file().set(), SOURCE).flatMap(file -> file.find(text.key()));
    }

    private static TextFile file(Path folder, Path path) {
        try {
            String name = path.getFileName().toString().replaceFirst("\\.properties$", "").replaceFirst("^messages_", "");
            return new TextFile(path, path.getParent().toString(), name, Files.readAllBytes(folder.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
