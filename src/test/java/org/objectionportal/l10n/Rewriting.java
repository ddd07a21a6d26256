package org.objectionportal.l10n;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes values in a file of texts and nothing else: order, comments and the look of its lines stay. */
final class Rewriting {

    private Rewriting() {
    }

    /**
     * The file with these values.
     *
     * @param file   messages, sign-in texts or a notice
     * @param order  keys of the English file: where a text that is not there yet belongs
     * @param values by key
     */
    static String with(TextFile file, List<String> order, Map<String, String> values) {
        return file.path().toString().endsWith(".md") ? notice(file, values) : properties(file, order, values);
    }

    private static String notice(TextFile file, Map<String, String> values) {
        return NoticeTexts.of(file).stream().map(text -> values.getOrDefault(text.key(), text.value()).strip())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String properties(TextFile file, List<String> order, Map<String, String> values) {
        Map<String, Text> texts = new LinkedHashMap<>();
        file.texts().forEach(text -> texts.putIfAbsent(text.key(), text));
        List<String> lines = new ArrayList<>(file.lines());
        String between = texts.isEmpty() ? " = " : separator(lines.get(texts.values().iterator().next().line() - 1));
        Map<Integer, List<String>> added = added(texts, order, values, between);
        List<String> result = new ArrayList<>(added.getOrDefault(0, List.of()));
        int at = 0;
        while (at < lines.size()) {
            int line = at + 1;
            Text text = texts.values().stream().filter(one -> one.line() == line).findFirst().orElse(null);
            int end = text == null ? at + 1 : endOf(lines, at);
            if (text != null && values.containsKey(text.key())) {
                result.add(text.key() + separator(lines.get(at)) + escaped(values.get(text.key())));
            } else {
                result.addAll(lines.subList(at, end));
            }
            result.addAll(added.getOrDefault(line, List.of()));
            at = end;
        }
        return String.join("\n", result) + "\n";
    }

    /** The new lines by the line of the text they come after; 0 for the top of the file. */
    private static Map<Integer, List<String>> added(Map<String, Text> texts, List<String> order, Map<String, String> values, String between) {
        Map<Integer, List<String>> added = new LinkedHashMap<>();
        int after = 0;
        for (String key : order) {
            if (texts.containsKey(key)) {
                after = texts.get(key).line();
            } else if (values.containsKey(key)) {
                added.computeIfAbsent(after, line -> new ArrayList<>()).add(key + between + escaped(values.get(key)));
            }
        }
        return added;
    }

    private static int endOf(List<String> lines, int at) {
        int end = at;
        while (end + 1 < lines.size() && lines.get(end).replaceFirst("^.*?(\\\\*)$", "$1").length() % 2 == 1) {
            end++;
        }
        return end + 1;
    }

    private static String separator(String line) {
        return line.replaceFirst("^[^=]*?(\\s*=\\s*).*$", "$1");
    }

    /** As {@link java.util.Properties} reads it back. */
    private static String escaped(String value) {
        String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }
}
