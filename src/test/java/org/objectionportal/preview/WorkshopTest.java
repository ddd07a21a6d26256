package org.objectionportal.preview;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What the localisation team works with stays out of what is released. */
class WorkshopTest {

    private static final String BASE = "org.objectionportal";
    private static final List<String> TEST_LIBRARIES = List.of("org.junit", "com.tngtech", "com.microsoft.playwright", "com.deque",
            "io.restassured", "io.quarkus.test", "com.icegreen", "net.sf.okapi", "org.apache.commons.compress", "org.tukaani");
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

    /** Its Maven profile compiles it into the application, where no test and no library of the tests is. */
    @Test
    void it_needs_nothing_of_the_tests() throws IOException {
        List<String> own = files(Path.of("src/workshop/java"), ".java");
        Set<String> foreign = new ClassFileImporter().importPackages(BASE).stream().filter(type -> own.contains(source(type)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !isThere(use.getTargetClass().getBaseComponentType(), own))
                .map(use -> use.getOriginClass().getName() + " uses " + use.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), foreign);
    }

    private static boolean isThere(JavaClass type, List<String> own) {
        return type.getPackageName().startsWith(BASE)
                ? own.contains(source(type)) || Files.exists(Path.of("src/main/java", source(type)))
                : TEST_LIBRARIES.stream().noneMatch(type.getPackageName()::startsWith);
    }

    /** {@code org.objectionportal.preview.Panel$Row} → {@code org/objectionportal/preview/Panel.java}. */
    private static String source(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    }

    private static List<String> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).filter(file -> file.endsWith(end)).toList();
        }
    }
}
