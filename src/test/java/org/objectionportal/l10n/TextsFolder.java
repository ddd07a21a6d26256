package org.objectionportal.l10n;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the real {@code i18n/} to work on, and the command as a person would give it there. */
final class TextsFolder {

    static final LocalDate TODAY = LocalDate.of(2027, 2, 3);

    private final Path folder;
    private final Path here;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    /** @param parent an empty folder */
    TextsFolder(Path parent) {
        this.folder = parent.resolve("i18n");
        this.here = parent;
        Path real = Path.of("i18n");
        try (Stream<Path> files = Files.walk(real)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(real.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Path path() {
        return folder;
    }

    Ledger ledger() {
        return Ledger.read(Catalogue.read(folder));
    }

    /** What the command says; its exit code is {@link #run}'s. */
    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    int run(String... arguments) {
        said.reset();
        return L10n.run(new Workshop(Path.of(""), folder, here, new PrintStream(said, true, StandardCharsets.UTF_8), "Maria Example", TODAY), arguments);
    }

    /** The text, as the portal would read it. */
    Text text(String language, String address) {
        return ledger().index().find(language, address).orElseThrow(() -> new AssertionError(language + " has no " + address));
    }

    State state(String language, String address) {
        return ledger().state(language, ledger().index().source(address).orElseThrow());
    }

    void set(String file, String key, String value) {
        change(file, "(?m)^" + Pattern.quote(key) + " ?= ?.*", Matcher.quoteReplacement(key + " = " + value));
    }

    void change(String file, String pattern, String replacement) {
        String before = read(file);
        String after = before.replaceFirst(pattern, replacement);
        if (after.equals(before)) {
            throw new AssertionError("the fixture changes nothing in " + file);
        }
        write(file, after);
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
