package org.objectionportal.archive;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the operator asked for. Secrets come from the environment only: arguments can be read by every process.
 *
 * @param write the file to write to instead of sending, or {@code null}
 */
record Options(List<Path> archives, Account account, boolean statedPublic, Instant asOf, Path write, URI portal,
        URI tokenEndpoint, String client, String secret) {

    private static final Set<String> NAMES = Set.of("--product", "--account", "--subject", "--name", "--birth-date",
            "--adult", "--adult-since", "--region", "--state", "--private", "--notified-at", "--audience", "--as-of", "--write",
            "--portal", "--token-url");

    /** @throws UsageException naming what is wrong or missing */
    static Options read(String[] arguments, Map<String, String> environment) throws UsageException {
        Map<String, String> given = new HashMap<>();
        List<Path> archives = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (!name.startsWith("--")) {
                archives.add(existing(name));
            } else if (!NAMES.contains(name)) {
                throw new UsageException("There is no option " + name);
            } else if (i + 1 == arguments.length || given.put(name, arguments[++i]) != null) {
                throw new UsageException("Option " + name + " is given without a value, or twice");
            }
        }
        if (archives.isEmpty()) {
            throw new UsageException("Which archive?");
        }
        String audience = given.get("--audience");
        if (audience != null && !audience.equals("public")) {
            throw new UsageException("Only --audience public can be stated; without it the audience stays unknown");
        }
        Path write = value(given, "--write", Path::of);
        String issuer = environment.get("PORTAL_KEYCLOAK_URL");
        String tokens = given.getOrDefault("--token-url", issuer == null ? null : issuer + "/protocol/openid-connect/token");
        return new Options(archives, account(given), audience != null, value(given, "--as-of", Instant::parse), write,
                write != null ? null : address("--portal", given.getOrDefault("--portal", environment.get("PORTAL_BASE_URL"))),
                write != null ? null : address("--token-url", tokens),
                environment.getOrDefault("INGEST_CLIENT_ID", "ingest"),
                write != null ? null : required("INGEST_CLIENT_SECRET", environment.get("INGEST_CLIENT_SECRET")));
    }

    private static Account account(Map<String, String> given) throws UsageException {
        Boolean adult = value(given, "--adult", Options::yesOrNo);
        LocalDate birthDate = value(given, "--birth-date", LocalDate::parse);
        if (adult != null && birthDate != null) {
            throw new UsageException("Give --birth-date or --adult, not both");
        }
        return new Account(value(given, "--account", matching("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\"<>\\\\^`{|}]+")),
                value(given, "--product", matching("[A-Z][A-Z0-9_]{0,39}")), given.get("--subject"), given.get("--name"),
                birthDate, adult, value(given, "--adult-since", Instant::parse),
                value(given, "--region", matching("[A-Z]{2}")),
                value(given, "--state", matching("active|deactivated|memorialised|suspended|deletion-scheduled")),
                value(given, "--private", Options::yesOrNo), value(given, "--notified-at", Instant::parse));
    }

    private static Path existing(String path) throws UsageException {
        if (!Files.exists(Path.of(path))) {
            throw new UsageException("There is no file or folder " + path);
        }
        return Path.of(path);
    }

    private static <T> T value(Map<String, String> given, String name, Function<String, T> reading) throws UsageException {
        try {
            return given.containsKey(name) ? reading.apply(given.get(name)) : null;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UsageException(name + " cannot be " + given.get(name));
        }
    }

    private static Function<String, String> matching(String form) {
        return text -> {
            if (!text.matches(form)) {
                throw new IllegalArgumentException(text);
            }
            return text;
        };
    }

    private static boolean yesOrNo(String text) {
        return matching("yes|no").apply(text).equals("yes");
    }

    private static URI address(String name, String text) throws UsageException {
        try {
            return Connection.requireSafe(URI.create(required(name, text)));
        } catch (IllegalArgumentException e) {
            throw new UsageException(name + " has to be https, or on this machine: " + text);
        }
    }

    private static String required(String name, String text) throws UsageException {
        if (text == null || text.isBlank()) {
            throw new UsageException(name + " is missing");
        }
        return text;
    }
}
