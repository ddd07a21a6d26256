package org.objectionportal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Packages depend one way, as drawn in docs/architecture.md, and some things are done in one place only. */
class ArchitectureTest {

    private static final String BASE = "org.objectionportal";

    /** Which packages each package may use; it may always use itself. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("language", Set.of()),
            Map.entry("time", Set.of()),
            Map.entry("vault", Set.of()),
            Map.entry("eligibility", Set.of()),
            Map.entry("site", Set.of("language")),
            Map.entry("startup", Set.of("site")),
            Map.entry("guard", Set.of("language", "site")),
            Map.entry("notice", Set.of("language", "site", "eligibility")),
            Map.entry("identity", Set.of("language", "site", "vault")),
            Map.entry("content", Set.of("eligibility", "site")),
            Map.entry("archive", Set.of()),
            Map.entry("training", Set.of()),
            Map.entry("ingest", Set.of("eligibility", "content", "training", "site")),
            Map.entry("delivery", Set.of("language", "site", "vault", "identity")),
            Map.entry("objection", Set.of("language", "site", "vault", "identity", "notice", "eligibility", "content", "delivery")),
            Map.entry("dispute", Set.of("language", "vault", "identity", "eligibility", "content", "delivery", "objection")),
            Map.entry("overview", Set.of("language", "site", "identity", "eligibility", "content", "training", "objection")),
            Map.entry("accounts", Set.of("language", "site", "identity", "eligibility", "content", "objection", "dispute", "item")),
            Map.entry("item", Set.of("language", "site", "identity", "eligibility", "content", "objection", "dispute", "training", "overview")),
            Map.entry("programme", Set.of("language", "site", "identity", "eligibility", "content", "notice")),
            Map.entry("support", Set.of("language", "site", "vault", "identity", "eligibility", "content", "delivery", "objection", "dispute")));

    private final JavaClasses portal = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @TestFactory
    Stream<DynamicTest> a_package_uses_only_what_it_may() {
        return MAY_USE.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> dynamicTest(entry.getKey(), () -> assertEquals(Set.of(), forbidden(entry.getKey(), entry.getValue()))));
    }

    @Test
    void every_package_is_drawn() {
        assertEquals(new TreeSet<>(MAY_USE.keySet()),
                portal.stream().map(ArchitectureTest::feature).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(portal);
    }

    @Test
    void nobody_uses_a_resource_of_another_package() {
        Set<String> uses = portal.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().isAnnotatedWith(Path.class))
                .filter(d -> !d.getOriginClass().getPackageName().equals(d.getTargetClass().getPackageName()))
                .map(d -> d.getDescription()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), uses);
    }

    @Test
    void only_the_clock_knows_the_time() {
        for (String type : List.of("java.time.Instant", "java.time.LocalDate", "java.time.ZonedDateTime", "java.time.LocalDateTime")) {
            noClasses().that().resideOutsideOfPackage(BASE + ".time").should().callMethod(type, "now").check(portal);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(portal);
    }

    @Test
    void nothing_is_called_after_what_it_is_not() {
        noClasses().should().haveNameMatching(".*[a-z](Util|Utils|Helper|Manager|Impl|Dto|Controller|Service)$").check(portal);
    }

    @Test
    void every_resource_states_its_roles() {
        classes().that().areAnnotatedWith(Path.class)
                .should(new RolesAreStated()).check(portal);
    }

    /** Samples stand beside the pages they fill, so the preview knows no feature: it asks for samples. */
    @Test
    void the_preview_knows_no_feature() {
        JavaClasses all = new ClassFileImporter().importPackages(BASE);
        noClasses().that().resideInAPackage(BASE + ".preview").and().haveNameNotMatching(".*Test(\\$.*)?")
                .should().dependOnClassesThat().resideInAnyPackage(features("language", "site"))
                .check(all);
    }

    @Test
    void nothing_that_is_released_knows_the_workshop() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage(BASE + ".preview..", BASE + ".l10n..").check(portal);
    }

    private static String[] features(String... except) {
        return MAY_USE.keySet().stream().filter(name -> !List.of(except).contains(name)).map(name -> BASE + "." + name).toArray(String[]::new);
    }

    private Set<String> forbidden(String name, Set<String> allowed) {
        return portal.stream().filter(c -> feature(c).equals(name))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().startsWith(BASE + "."))
                .filter(d -> !feature(d.getTargetClass()).equals(name) && !allowed.contains(feature(d.getTargetClass())))
                .map(d -> d.getOriginClass().getSimpleName() + " uses " + d.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String feature(JavaClass c) {
        String rest = c.getPackageName().substring(Math.min(c.getPackageName().length(), BASE.length() + 1));
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
