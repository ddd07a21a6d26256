package org.objectionportal.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The framed box at the end of the start: where to go and whom to sign in as. */
final class Welcome {

    private static final Map<String, String> SITUATIONS = Map.of(
            "anna", "Germany, many items",
            "anna.foto", "Anna's second account",
            "ben", "Malta, no content",
            "mia", "Greece, 16 years old",
            "oliver", "United Kingdom",
            "clara", "Ireland, has already objected",
            "sam", "support agent",
            "olga", "operator",
            "otto", "operator");

    private Welcome() {
    }

    static String box(String portal, String mails, Keycloak keycloak) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("The Objection Portal is running: this is a demo with invented people.");
        lines.add("");
        lines.add("Open        " + portal + System.getProperty("portal.start-page", "/"));
        lines.add("Mails       " + mails);
        lines.add("Keycloak    " + keycloak.url() + "/admin/");
        lines.add("            user " + Keycloak.ADMIN + ", password in .dev/secrets.properties");
        lines.add("Support     " + portal + "/support");
        lines.add("Programme   " + portal + "/programme");
        lines.add("");
        Set<String> passwords = new LinkedHashSet<>();
        for (JsonNode person : new ObjectMapper().readTree(Project.people().toFile()).get("users")) {
            String address = person.get("email").asText();
            String situation = SITUATIONS.getOrDefault(address.replaceAll("@.*", ""), "");
            lines.add(String.format("%-22s  %s", address, situation));
            passwords.add(person.at("/credentials/0/value").asText());
        }
        lines.add("Password: " + String.join(", ", passwords));
        lines.add("");
        lines.add("Ctrl-C stops all. Logs are in .dev/logs, data in .dev.");
        return framed(lines);
    }

    private static String framed(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder box = new StringBuilder("┌" + "─".repeat(width + 2) + "┐\n");
        lines.forEach(line -> box.append("│ ").append(line).append(" ".repeat(width - line.length())).append(" │\n"));
        return box.append("└").append("─".repeat(width + 2)).append("┘").toString();
    }
}
