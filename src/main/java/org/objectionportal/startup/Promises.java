package org.objectionportal.startup;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.objectionportal.site.PortalConfig;

/** What an installation must be like before anybody may rely on it. */
final class Promises {

    private static final int SHORTEST_SECRET = 32;
    /** A long row of the same few letters is no secret. */
    private static final int FEWEST_LETTERS = 10;
    /** Settings without which PostgreSQL acknowledges what a crash then loses. */
    static final List<String> DURABILITY = List.of("fsync", "full_page_writes", "synchronous_commit");

    private Promises() {
    }

    /** What is wrong with the configuration, one sentence each, naming the variable; empty when nothing is. */
    static List<String> brokenBy(PortalConfig config) {
        List<String> broken = new ArrayList<>();
        secret("PORTAL_SECRET", config.secret(), broken);
        secret("PORTAL_KEYCLOAK_CLIENT_SECRET", config.keycloak().clientSecret(), broken);
        encrypted("PORTAL_BASE_URL", config.baseUrl(), broken);
        encrypted("PORTAL_KEYCLOAK_URL", config.keycloak().url(), broken);
        if (!config.smtp().startTls().equals("REQUIRED") && !isThisMachine(config.smtp().host())) {
            broken.add("PORTAL_SMTP_START_TLS must be REQUIRED: confirmations would leave this machine readable by all");
        }
        if (!config.baseUrl().getPath().isEmpty() && !config.baseUrl().getPath().equals("/")) {
            broken.add("PORTAL_BASE_URL must be an origin without a path, such as https://objections.example.eu");
        }
        if (config.texts().previews() && !config.demo()) {
            broken.add("PORTAL_TEXTS_PREVIEWS must be false: people get complete languages only");
        }
        return broken;
    }

    /** @param settings as the database says them with SHOW */
    static List<String> brokenBy(Map<String, String> settings) {
        return DURABILITY.stream().filter(name -> "off".equals(settings.get(name)))
                .map(name -> "The database runs with " + name + " = off: it would acknowledge objections that a crash then loses")
                .toList();
    }

    private static void secret(String variable, String value, List<String> broken) {
        if (value.length() < SHORTEST_SECRET || value.chars().distinct().count() < FEWEST_LETTERS) {
            broken.add(variable + " is too weak: make one of at least 32 characters, for instance with `openssl rand -hex 32`");
        }
    }

    private static void encrypted(String variable, URI address, List<String> broken) {
        if (!"https".equals(address.getScheme()) && !isThisMachine(address.getHost())) {
            broken.add(variable + " must begin with https://");
        }
    }

    private static boolean isThisMachine(String host) {
        return "localhost".equals(host) || "127.0.0.1".equals(host);
    }
}
