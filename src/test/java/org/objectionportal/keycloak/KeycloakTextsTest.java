package org.objectionportal.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectionportal.testing.PreviewLanguages;

/**
 * The texts of the sign-in pages and of the e-mails Keycloak sends are those it asks for, in the languages it offers; the rest is
 * the linter’s. See src/main/keycloak/README.md.
 */
class KeycloakTextsTest {

    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("msg\\(\"([^\"]*[^\".])\"");

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void every_language_the_realm_offers_has_its_file_and_no_other_has_one(String part) throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/main/keycloak/realm/objections-realm.json")));
        Set<String> offered = StreamSupport.stream(realm.get("supportedLocales").spliterator(), false)
                .map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));

        Set<String> complete = new TreeSet<>(bundles(part).keySet());
        complete.removeAll(PreviewLanguages.tags());
        assertEquals(offered, complete);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void the_texts_are_those_the_templates_and_keycloak_name_and_no_others(String part) throws IOException {
        Set<String> named = keysInTemplates(Path.of("src/main/keycloak/theme/objections", part));
        named.addAll(Files.readAllLines(Path.of("src/test/resources/keycloak", part + "-keys.txt")).stream()
                .filter(line -> !line.startsWith("#")).toList());

        assertEquals(named, keys(bundles(part).get("en")));
    }

    private static Path directory(String part) {
        return Path.of("i18n/keycloak", part);
    }

    /** Texts by language tag. */
    private static Map<String, Properties> bundles(String part) throws IOException {
        Map<String, Properties> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory(part))) {
            for (Path file : files.toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                    texts.load(reader);
                }
                bundles.put(file.getFileName().toString().replaceAll("messages_|\\.properties", ""), texts);
            }
        }
        return bundles;
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> keysInTemplates(Path directory) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ftl")).toList()) {
                keys.addAll(matches(KEY_IN_TEMPLATE, Files.readString(file)));
            }
        }
        return keys;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
