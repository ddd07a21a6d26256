package org.objectionportal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the command is called. */
class ImportArchiveTest {

    private static final String FACEBOOK = Imported.ARCHIVES.resolve("facebook-2024").toString();
    private static final Map<String, String> ENVIRONMENT = Map.of("PORTAL_BASE_URL", "https://portal.example",
            "PORTAL_KEYCLOAK_URL", "https://id.example/realms/objections", "INGEST_CLIENT_SECRET", "secret");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void help_is_given_without_anything_else() {
        assertEquals(0, run(Map.of(), "--help"));
        assertTrue(said().startsWith("Hands the archive"), said());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "''                                             | Which archive?",
        "/nowhere.zip                                   | There is no file or folder /nowhere.zip",
        "--colour red ARCHIVE                           | There is no option --colour",
        "ARCHIVE --account                              | Option --account is given without a value, or twice",
        "--region DE --region AT ARCHIVE                | Option --region is given without a value, or twice",
        "--region Germany ARCHIVE                       | --region cannot be Germany",
        "--birth-date 1990-02-30 ARCHIVE                | --birth-date cannot be 1990-02-30",
        "--adult maybe ARCHIVE                          | --adult cannot be maybe",
        "--adult yes --birth-date 1990-05-04 ARCHIVE    | Give --birth-date or --adult, not both",
        "--audience friends ARCHIVE                     | Only --audience public can be stated; without it the audience stays unknown",
        "--as-of yesterday ARCHIVE                      | --as-of cannot be yesterday",
        "--product facebook ARCHIVE                     | --product cannot be facebook",
        "--account nowhere ARCHIVE                      | --account cannot be nowhere",
        "--portal http://portal.example ARCHIVE         | --portal has to be https, or on this machine: http://portal.example",
        "ARCHIVE                                        | --account is missing: this archive does not say it"})
    void a_wrong_call_is_told_what_is_wrong(String arguments, String message) {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.replace("ARCHIVE", FACEBOOK).split(" ");
        assertEquals(2, run(ENVIRONMENT, words));
        assertEquals(message + ". --help says how.", said().strip());
    }

    @Test
    void what_the_environment_has_to_say_is_named() {
        for (Map.Entry<String, String> needed : Map.of("PORTAL_BASE_URL", "--portal", "PORTAL_KEYCLOAK_URL", "--token-url",
                "INGEST_CLIENT_SECRET", "INGEST_CLIENT_SECRET").entrySet()) {
            Map<String, String> environment = new HashMap<>(ENVIRONMENT);
            environment.remove(needed.getKey());
            out.reset();
            assertEquals(2, run(environment, "--account", "https://a.example/a", FACEBOOK));
            assertEquals(needed.getValue() + " is missing. --help says how.", said().strip());
        }
    }

    private int run(Map<String, String> environment, String... arguments) {
        return new ImportArchive(new PrintStream(out, true, StandardCharsets.UTF_8), false).run(arguments, environment);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
