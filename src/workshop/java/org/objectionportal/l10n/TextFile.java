package org.objectionportal.l10n;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One {@code .properties} file of texts.
 *
 * @param path     within {@code i18n/}, e.g. {@code messages/site/de.properties}
 * @param set      what it belongs to: {@code messages/site}, {@code keycloak/login}
 * @param language tag of its language
 * @param bytes    as they stand, for rules about characters and lines
 */
public record TextFile(Path path, String set, String language, byte[] bytes) {

    /** A line without escapes, as nearly all are: {@link Properties} allocates buffers anew for each line it reads. */
    private static final Pattern PLAIN = Pattern.compile("\\s*([^\\\\=:\\s]+)[ \\t\\f]*[=:]?[ \\t\\f]*([^\\\\]*)");

    /** For findings: with the folder people know. */
    public String name() {
        return "i18n/" + path;
    }

    /** Whether Keycloak reads it: java.text patterns with numbered arguments; all others are ICU patterns. */
    public boolean isKeycloaks() {
        return set.startsWith("keycloak/");
    }

    /** The lines as they stand, without a byte order mark. */
    public List<String> lines() {
        return new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").lines().toList();
    }

    /** The texts in the order of the file; a key that stands twice is here twice. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        List<String> lines = lines();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).stripLeading();
            if (line.isEmpty()) {
                note.setLength(0);
            } else if (line.startsWith("#") || line.startsWith("!")) {
                note.append(note.isEmpty() ? "" : " ").append(line.substring(1).strip());
            } else {
                int first = at;
                StringBuilder logical = new StringBuilder(lines.get(at));
                while (isContinued(lines.get(at)) && at + 1 < lines.size()) {
                    logical.append('\n').append(lines.get(++at));
                }
                Map.Entry<String, String> entry = entry(logical.toString());
                texts.add(new Text(this, entry.getKey(), entry.getValue(), first + 1, note.toString()));
                note.setLength(0);
            }
        }
        return texts;
    }

    public Optional<Text> find(String key) {
        return texts().stream().filter(text -> text.key().equals(key)).findFirst();
    }

    private static boolean isContinued(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static Map.Entry<String, String> entry(String logical) {
        Matcher plain = PLAIN.matcher(logical);
        if (plain.matches()) {
            return Map.entry(plain.group(1), plain.group(2));
        }
        Properties one = new Properties();
        try {
            one.load(new java.io.StringReader(logical));
        } catch (java.io.IOException | IllegalArgumentException e) {
            return Map.entry(logical.split("[=:\\s]", 2)[0], "");
        }
        return one.entrySet().stream().findFirst().map(e -> Map.entry((String) e.getKey(), (String) e.getValue()))
                .orElse(Map.entry("", ""));
    }
}
