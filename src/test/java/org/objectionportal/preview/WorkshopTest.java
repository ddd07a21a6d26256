package org.objectionportal.preview;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the localisation team works with stays out of what is released. */
class WorkshopTest {

    private static final Path RELEASED = Path.of("target/classes");
    private static final Path TESTED = Path.of("target/test-classes");

    @Test
    void no_class_of_it_is_released() throws IOException {
        List<String> classes = files(Path.of("src/workshop/java"), ".java").stream()
                .filter(file -> !file.endsWith("package-info.java")).map(file -> file.replaceFirst("java$", "class")).toList();
        assertTrue(classes.contains("org/objectionportal/preview/Overlay.class"));
        assertAll(classes.stream().flatMap(file -> Stream.of(
                () -> assertFalse(Files.exists(RELEASED.resolve(file)), file),
                () -> assertTrue(Files.exists(TESTED.resolve(file)), file))));
    }

    @Test
    void no_text_template_or_stylesheet_of_it_is_released() throws IOException {
        List<String> resources = files(Path.of("src/workshop/resources"), "");
        assertTrue(resources.contains("messages/preview/en.properties"));
        assertAll(resources.stream().map(file -> () -> assertFalse(Files.exists(RELEASED.resolve(file)), file)));
    }

    private static List<String> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).filter(file -> file.endsWith(end)).toList();
        }
    }
}
