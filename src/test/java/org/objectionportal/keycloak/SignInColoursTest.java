package org.objectionportal.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Keycloak serves a stylesheet of its own; its colours and measures are the portal's, light and dark. */
class SignInColoursTest {

    private static final Path PORTAL = Path.of("src/main/resources/portal.css");
    private static final Path SIGN_IN = Path.of("src/main/keycloak/theme/objections/login/resources/css/sign-in.css");
    private static final Pattern SCHEME = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("(--[a-z-]+): (.*?);");

    @Test
    void the_sign_in_pages_have_the_colours_of_the_portal() throws IOException {
        List<Map<String, String>> portal = schemes(PORTAL);
        List<Map<String, String>> signIn = schemes(SIGN_IN);
        assertEquals(2, signIn.size());
        for (int scheme = 0; scheme < 2; scheme++) {
            assertFalse(signIn.get(scheme).isEmpty());
            portal.get(scheme).keySet().retainAll(signIn.get(scheme).keySet());
            assertEquals(portal.get(scheme), signIn.get(scheme));
        }
    }

    private static List<Map<String, String>> schemes(Path stylesheet) throws IOException {
        return SCHEME.matcher(Files.readString(stylesheet)).results().map(scheme -> VARIABLE.matcher(scheme.group(1)).results()
                .collect(Collectors.toMap((MatchResult v) -> v.group(1), v -> v.group(2), (a, b) -> b, TreeMap::new)))
                .collect(Collectors.<Map<String, String>>toList());
    }
}
