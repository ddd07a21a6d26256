package org.objectionportal.l10n.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PO as our own writer and other tools write it; obsolete entries are passed over. */
final class PoReader {

    private static final Pattern KEYWORD = Pattern.compile("(msgctxt|msgid|msgstr)\\s+\"(.*)\"");
    private static final Pattern CONTINUED = Pattern.compile("\"(.*)\"");
    private static final Pattern LANGUAGE = Pattern.compile("(?m)^Language: *([\\w-]+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, StringBuilder> entry = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private String language = "";
    private String place = "";
    private String base = "";
    private boolean fuzzy;
    private StringBuilder current = new StringBuilder();

    PoReader(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            Matcher keyword = KEYWORD.matcher(line);
            Matcher continued = CONTINUED.matcher(line);
            if (line.startsWith("#")) {
                comment(line);
            } else if (keyword.matches()) {
                if (entry.containsKey("msgstr")) {
                    close();
                }
                current = new StringBuilder(unescaped(keyword.group(2)));
                entry.put(keyword.group(1), current);
            } else if (continued.matches() && !entry.isEmpty()) {
                current.append(unescaped(continued.group(1)));
            } else if (!line.isEmpty()) {
                throw new IllegalArgumentException("line " + (at + 1) + " is not PO: " + line);
            }
        }
        close();
    }

    Job job() {
        return new Job(language, units);
    }

    private void comment(String line) {
        if (entry.containsKey("msgstr")) {
            close();
        }
        if (line.startsWith("#. " + Po.BASE)) {
            base = line.substring(("#. " + Po.BASE).length()).strip();
        } else if (line.startsWith("#. ")) {
            notes.add(line.substring(3));
        } else if (line.startsWith("#: ")) {
            place = line.substring(3);
        } else if (line.startsWith("#,")) {
            fuzzy = line.contains("fuzzy");
        }
    }

    private void close() {
        String id = text("msgid");
        if (id.isEmpty()) {
            Matcher found = LANGUAGE.matcher(text("msgstr"));
            language = found.find() ? found.group(1).replace('_', '-') : language;
        } else {
            units.add(new Unit(text("msgctxt"), id, text("msgstr"), !fuzzy && !text("msgstr").isEmpty(), String.join(" ", notes), place, "", base));
        }
        entry.clear();
        notes.clear();
        place = "";
        base = "";
        fuzzy = false;
    }

    private String text(String keyword) {
        return entry.getOrDefault(keyword, new StringBuilder()).toString();
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(switch (found.group(1)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> found.group(1);
        }));
    }
}
